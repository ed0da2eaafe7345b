import { useRef } from 'preact/hooks';
import type { Entry, EntrySummary } from '../../model/entry.ts';
import { navigate } from '../../state/navigate.ts';
import { readStoredEntry } from '../../state/read-stored-entry.ts';
import { readMarks, savedMarks } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { shareWords } from '../../words/english/entry/share-words.ts';
import { rowMenuWords } from '../../words/english/list/row-menu-words.ts';
import { copyLink, shareBySystem, sharedOf } from '../entry/share-entry.ts';
import type { Shared } from '../entry/share-targets.ts';
import { pathIcons } from '../paths/path-icons.ts';
import { PathLine } from '../paths/path-line.tsx';
import css from '../paths/paths-sheet.module.css';
import { headlineOf } from '../ui/entry-words.ts';
import { formatWholeDay } from '../ui/format-day.ts';
import { joinFacts } from '../ui/join-facts.ts';
import { markReadByHand } from '../ui/mark-read-by-hand.ts';
import { saveByHand, wordsOfSaving } from '../ui/save-by-hand.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';

const words = wordsIn('rowMenu', rowMenuWords);
const ofShare = wordsIn('share', shareWords);
const ofEntry = wordsIn('entry', entryWords);

interface RowMenuProps {
  entry: EntrySummary;
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** What can be done with a row's entry without opening it. */
export function RowMenu({ entry, anchor, onClose }: RowMenuProps) {
  const lines = useRef<HTMLUListElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  const { id, slug } = entry;
  const isRead = readMarks.value.has(id);
  const isSaved = savedMarks.value.has(id);
  const row = words();
  const choose = (act: () => void) => () => {
    chosen.current = act;
    lines.current?.closest('dialog')?.close();
  };
  const closed = () => {
    onClose();
    chosen.current?.();
  };
  const note = joinFacts(entry.number, entry.date && formatWholeDay(entry.date));
  return (
    <SheetDialog name={headlineOf(entry)} note={note} hasOwnStep anchor={anchor} onClose={closed}>
      <ul ref={lines} class={css.lines}>
        <PathLine
          icon={pathIcons.open}
          name={row.open}
          onChoose={choose(() => void navigate({ page: 'entry', slug }))}
        />
        <PathLine
          icon={pathIcons.save}
          name={isSaved ? row.unsave : wordsOfSaving().save}
          onChoose={choose(() => void saveByHand(id, !isSaved))}
        />
        <PathLine
          icon={isRead ? pathIcons.unread : pathIcons.read}
          name={isRead ? ofEntry().markUnread : ofEntry().markRead}
          onChoose={choose(() => void markReadByHand(id, !isRead))}
        />
        {entry.origin && (
          <PathLine
            icon={pathIcons.pin}
            name={ofEntry().onMap}
            onChoose={choose(() => void navigate({ page: 'map', entry: slug }))}
          />
        )}
        {'share' in navigator && (
          <PathLine
            icon={pathIcons.share}
            name={row.share}
            onChoose={choose(() => void withEntry(id, shareBySystem))}
          />
        )}
        <PathLine
          icon={pathIcons.link}
          name={ofShare().copyLink}
          onChoose={choose(() => void withEntry(id, copyLink))}
        />
      </ul>
    </SheetDialog>
  );
}

/** The journal's own address of an entry is known to the whole entry alone. */
async function withEntry(id: string, act: (shared: Shared) => Promise<void>): Promise<void> {
  const entry: Entry | undefined = await readStoredEntry(id);
  if (entry) await act(sharedOf(entry));
}
