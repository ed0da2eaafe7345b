import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../model/reader-data.ts';
import { highlights } from '../../state/load-highlights.ts';
import { changeHighlights, keepHighlights } from '../../state/mark-acts.ts';
import { keepOrSay, removeByHand } from './mark-by-hand.ts';

const restMs = 500;

/** What the reader is writing to a highlight. */
export interface KeptNote {
  text: ReadonlySignal<string>;
  write: (text: string) => void;
  /** Keeps what is not kept yet; a note to a whole entry that has become empty is no more. */
  finish: () => Promise<void>;
}

/** Keeps a note while it is written: at every rest, when the page is hidden, and at the end. */
export function useKeptNote(highlight: Highlight): KeptNote {
  const text = useSignal(highlight.note);
  const current = useRef(highlight);
  current.current = highlight;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keeping = useRef(Promise.resolve());

  const latest = () => highlights.peek().find(({ id }) => id === highlight.id) ?? current.current;
  const keepLatest = () => keepNote(latest(), text.peek().trim());
  const keep = () => {
    clearTimeout(timer.current);
    // One after the other: each builds on what the one before has kept.
    keeping.current = keeping.current.then(keepLatest, keepLatest);
    return keeping.current;
  };
  useEffect(() => {
    const hide = () => document.hidden && void keep();
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);

  return {
    text,
    write: (written) => {
      text.value = written;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), restMs);
    },
    finish: async () => {
      await keep();
      const before = latest();
      if (before.anchor === null && text.peek().trim() === '' && isKept(before.id))
        await removeByHand(before);
    },
  };
}

async function keepNote(highlight: Highlight, note: string): Promise<void> {
  const isWholeEntry = highlight.anchor === null;
  if (note === highlight.note || (isWholeEntry && note === '')) return;
  if (isKept(highlight.id)) await keepOrSay(changeHighlights([highlight], { note }));
  else await keepOrSay(keepHighlights([{ ...highlight, note }]));
}

function isKept(id: string): boolean {
  return highlights.peek().some((highlight) => highlight.id === id);
}
