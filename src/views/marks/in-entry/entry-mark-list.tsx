import type { Entry } from '../../../model/entry/entry.ts';
import type { Highlight } from '../../../model/reader/reader-data.ts';
import { Glyph } from '../../ui/icon.tsx';
import { markIcons } from '../mark-icons.ts';
import { MarkRow } from '../mark-row.tsx';
import { wordsOfMarks } from '../words-of-marks.ts';
import css from './marks.module.css';
import type { FoundMark } from './use-found-marks.ts';

interface EntryMarkListProps {
  entry: Entry;
  marks: readonly FoundMark[];
  onOpen: (highlight: Highlight) => void;
  onAddNote: () => void;
}

/**
 * The reader's highlights and notes in an entry, listed under its text: reachable without seeing or touching the
 * text.
 */
export function EntryMarkList({ entry, marks, onOpen, onAddNote }: EntryMarkListProps) {
  const words = wordsOfMarks().list;
  return (
    <section class={css.marks} aria-label={words.title}>
      {marks.length > 0 && (
        <>
          <h2 class={css.title}>{words.title}</h2>
          <ul>
            {marks.map(({ highlight }) => (
              <MarkRow key={highlight.id} highlight={highlight} entry={entry} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      <button type="button" class={css.add} aria-haspopup="dialog" onClick={onAddNote}>
        <Glyph path={markIcons.note} size={20} />
        {words.addNote}
      </button>
    </section>
  );
}
