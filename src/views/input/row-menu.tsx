import { useRef } from 'preact/hooks';
import type { Entry, EntrySummary } from '../../model/entry/entry.ts';
import { readStoredEntry } from '../../state/journal/read-stored-entry.ts';
import { navigate } from '../../state/navigation/navigate.ts';
import { readMarks, savedMarks } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { shareWords } from '../../words/english/entry/share-words.ts';
import { rowMenuWords } from '../../words/english/list/row-menu-words.ts';
import { copyLink, shareBySystem, sharedOf } from '../entry/end/share-entry.ts';
import type { Shared } from '../entry/end/share-targets.ts';
import { Action, ActionList } from '../ui/action-list.tsx';
import { markReadAndAnnounce } from '../ui/acts/mark-read-and-announce.ts';
import { saveWithUndo, wordsOfSaving } from '../ui/acts/save-with-undo.ts';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { wayfindingIcons } from '../wayfinding/wayfinding-icons.ts';

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
      <ActionList list={lines}>
        <Action
          icon={wayfindingIcons.open}
          name={row.open}
          onChoose={choose(() => void navigate({ page: 'entry', slug }))}
        />
        <Action
          icon={wayfindingIcons.save}
          name={isSaved ? row.unsave : wordsOfSaving().save}
          onChoose={choose(() => void saveWithUndo(id, !isSaved))}
        />
        <Action
          icon={isRead ? wayfindingIcons.unread : wayfindingIcons.read}
          name={isRead ? ofEntry().markUnread : ofEntry().markRead}
          onChoose={choose(() => void markReadAndAnnounce(id, !isRead))}
        />
        {entry.origin && (
          <Action
            icon={wayfindingIcons.pin}
            name={ofEntry().onMap}
            onChoose={choose(() => void navigate({ page: 'map', entry: slug }))}
          />
        )}
        {'share' in navigator && (
          <Action
            icon={wayfindingIcons.share}
            name={row.share}
            onChoose={choose(() => void withEntry(id, shareBySystem))}
          />
        )}
        <Action
          icon={wayfindingIcons.link}
          name={ofShare().copyLink}
          onChoose={choose(() => void withEntry(id, copyLink))}
        />
      </ActionList>
    </SheetDialog>
  );
}

/** The journal's own address of an entry is only in the whole entry, which is read first. */
async function withEntry(id: string, act: (shared: Shared) => Promise<void>): Promise<void> {
  const entry: Entry | undefined = await readStoredEntry(id);
  if (entry) await act(sharedOf(entry));
}
