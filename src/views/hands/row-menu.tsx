import { useRef } from 'preact/hooks';
import type { Entry, EntrySummary } from '../../model/entry.ts';
import { navigate } from '../../state/navigate.ts';
import { readStoredEntry } from '../../state/read-stored-entry.ts';
import { readMarks, savedMarks } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';
import { copyLink, shareBySystem, sharedOf } from '../entry/share-entry.ts';
import type { Shared } from '../entry/share-targets.ts';
import { pathIcons } from '../paths/path-icons.ts';
import { Action, ActionList } from '../ui/action-list.tsx';
import { headlineOf } from '../ui/entry-words.ts';
import { formatWholeDay } from '../ui/format-day.ts';
import { joinFacts } from '../ui/join-facts.ts';
import { markReadByHand } from '../ui/mark-read-by-hand.ts';
import { saveByHand } from '../ui/save-by-hand.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';

const words = wordsIn('paths', pathsWords);

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
  const { row } = words();
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
      <ActionList list={lines}>
        <Action
          icon={pathIcons.open}
          name={row.open}
          onChoose={choose(() => void navigate({ page: 'entry', slug }))}
        />
        <Action
          icon={pathIcons.save}
          name={isSaved ? row.unsave : row.save}
          onChoose={choose(() => void saveByHand(id, !isSaved))}
        />
        <Action
          icon={isRead ? pathIcons.unread : pathIcons.read}
          name={isRead ? row.markUnread : row.markRead}
          onChoose={choose(() => void markReadByHand(id, !isRead))}
        />
        {entry.origin && (
          <Action
            icon={pathIcons.pin}
            name={row.onMap}
            onChoose={choose(() => void navigate({ page: 'map', entry: slug }))}
          />
        )}
        {'share' in navigator && (
          <Action
            icon={pathIcons.share}
            name={row.share}
            onChoose={choose(() => void withEntry(id, shareBySystem))}
          />
        )}
        <Action
          icon={pathIcons.link}
          name={row.copyLink}
          onChoose={choose(() => void withEntry(id, copyLink))}
        />
      </ActionList>
    </SheetDialog>
  );
}

/** The journal's own address of an entry is known to the whole entry alone. */
async function withEntry(id: string, act: (shared: Shared) => Promise<void>): Promise<void> {
  const entry: Entry | undefined = await readStoredEntry(id);
  if (entry) await act(sharedOf(entry));
}
