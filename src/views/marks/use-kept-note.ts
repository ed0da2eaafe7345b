import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Highlight } from '../../model/reader/reader-data.ts';
import { announceFailure } from '../../state/announce-failure.ts';
import { highlights } from '../../state/reader/load-highlights.ts';
import { changeHighlights, keepHighlights } from '../../state/reader/mark-acts.ts';
import { usePendingWrite } from '../ui/acts/use-pending-write.ts';
import { removeWithUndo } from './highlight-with-undo.ts';

const delayMs = 500;

/** The note that the reader is writing to a highlight. */
export interface KeptNote {
  text: ReadonlySignal<string>;
  write: (text: string) => void;
  /** Stores what is not stored yet; a note to a whole entry that has become empty is removed. */
  finish: () => Promise<void>;
  /** Removes it, with what was written to it. */
  remove: () => Promise<void>;
}

/** Stores a note while it is written: at every pause, when the page is hidden, and at the end. */
export function useKeptNote(highlight: Highlight): KeptNote {
  const text = useSignal(highlight.note);
  const current = useRef(highlight);
  current.current = highlight;
  const keeping = useRef(Promise.resolve());

  const latest = () => highlights.peek().find(({ id }) => id === highlight.id) ?? current.current;
  const keepLatest = () => keepNote(latest(), text.peek().trim());
  const keep = () => {
    // One after the other: each builds on what the one before has stored.
    keeping.current = keeping.current.then(keepLatest, keepLatest);
    return keeping.current;
  };
  const pending = usePendingWrite(delayMs, keep);
  const keepNow = async () => {
    await pending.flush();
    await keep();
  };

  return {
    text,
    write: (written) => {
      text.value = written;
      pending.begin();
    },
    finish: async () => {
      await keepNow();
      const before = latest();
      if (before.anchor === null && text.peek().trim() === '' && isKept(before.id))
        await removeWithUndo(before);
    },
    remove: async () => {
      // So that undoing the removal brings back what was typed last.
      await keepNow();
      await removeWithUndo(latest());
    },
  };
}

async function keepNote(highlight: Highlight, note: string): Promise<void> {
  const isWholeEntry = highlight.anchor === null;
  if (note === highlight.note || (isWholeEntry && note === '')) return;
  if (isKept(highlight.id)) await announceFailure(changeHighlights([highlight], { note }));
  else await announceFailure(keepHighlights([{ ...highlight, note }]));
}

function isKept(id: string): boolean {
  return highlights.peek().some((highlight) => highlight.id === id);
}
