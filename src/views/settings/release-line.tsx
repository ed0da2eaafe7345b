import { useSignal } from '@preact/signals';
import { release } from '../../model/app/release.ts';
import { wordsIn } from '../../state/words-in.ts';
import { releaseWords } from '../../words/english/release-words.ts';
import { formatDaySpan } from '../ui/format/format-day-span.ts';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import settings from './settings-page.module.css';

const words = wordsIn('release', releaseWords);

const ReleaseSheet = lazyPart('release-sheet', () =>
  import('./release-sheet.tsx').then((module) => module.ReleaseSheet),
);

/** Which version this is, and a link to what is new in it. */
export function ReleaseLine() {
  const isOpen = useSignal(false);
  const turn = () => {
    isOpen.value = !isOpen.value;
  };
  return (
    <>
      <p>{words().version(release.version, formatDaySpan(release.date, release.date))}</p>
      <button type="button" class={settings.action} aria-haspopup="dialog" onClick={turn}>
        {words().whatIsNew}
      </button>
      {isOpen.value && <ReleaseSheet onClose={turn} />}
    </>
  );
}
