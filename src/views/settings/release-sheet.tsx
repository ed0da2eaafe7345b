import { release } from '../../model/app/release.ts';
import { releaseChanges } from '../../model/app/release-changes.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { releaseWords } from '../../words/english/release-words.ts';
import { formatDaySpan } from '../ui/format/format-day-span.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import css from './release-sheet.module.css';

const words = wordsIn('release', releaseWords);

/** What is new in this version, in words for readers. */
export function ReleaseSheet({ onClose }: { onClose: () => void }) {
  return (
    <SheetDialog
      name={words().whatIsNewIn(release.version)}
      note={formatDaySpan(release.date, release.date)}
      hasOwnStep
      onClose={onClose}
    >
      <div class={css.inside}>
        <ul lang="en" dir="ltr" class={css.changes}>
          {releaseChanges.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        {language.value !== 'en' && <p>{words().isEnglish}</p>}
      </div>
    </SheetDialog>
  );
}
