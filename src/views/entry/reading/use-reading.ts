import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../model/entry/entry.ts';
import { createPendingWrite } from '../../../state/create-pending-write.ts';
import { keepPosition, markRead } from '../../../state/reader/reading-acts.ts';
import { type Arrival, arrival, openEntry, positions, readMarks } from '../../../state/signals.ts';
import { findPlace, measureProgress, topOfPlace } from './reading-place.ts';

/** Height of the bar above the text, plus a line of context. */
const contextPx = 84;
const delayMs = 400;
const nearlyAll = 0.98;

export interface Reading {
  /** 0 … 1, or null for an entry that fits on the screen. */
  progress: ReadonlySignal<number | null>;
  /** True while the entry was opened in its middle, where it was left. */
  isResumed: ReadonlySignal<boolean>;
  startOver: () => void;
  /** Marks the entry as read, unless that was done since it was opened: a reader who then marks it as unread means it. */
  markOnce: () => void;
}

/** Stores the reader's place in the open entry, returns them to it, and marks the entry as read near its end. */
export function useReading(
  entry: Entry,
  article: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
): Reading {
  const progress = useSignal<number | null>(0);
  const isResumed = useSignal(false);
  const readByHand = useRef(false);

  useArrival(({ isReturn }) => {
    if (isReturn) return;
    const place = positions.peek().get(entry.id);
    if (!article.current || !place || place.progress < 0.03 || place.progress >= nearlyAll) return;
    const top = topOfPlace(article.current, place);
    if (top === null) return;
    scrollTo({ top: top - contextPx, behavior: 'instant' });
    isResumed.value = true;
  });

  useEffect(() => {
    readByHand.current = false;
    const place = createPendingWrite(delayMs, keep);
    const update = () => {
      if (end.current) progress.value = measureProgress(end.current);
    };
    const scrolled = () => {
      update();
      if ((progress.peek() ?? 0) >= nearlyAll) markOnce();
      if (progress.peek() === 0) isResumed.value = false;
      place.begin();
    };
    const stop = new AbortController();
    addEventListener('scroll', scrolled, { passive: true, signal: stop.signal });
    addEventListener('resize', update, { signal: stop.signal });
    update();
    return () => {
      void place.flush().catch(reportError);
      stop.abort();
    };

    async function keep(): Promise<void> {
      const read = progress.peek();
      const shown = openEntry.peek();
      // If another entry has replaced it already, its own text is not there to be measured.
      const isShown = shown.kind === 'open' && shown.entry.id === entry.id;
      if (!isShown || read === null || !article.current) return;
      const found = findPlace(article.current, contextPx) ?? { block: 0, offset: 0 };
      await keepPosition({ id: entry.id, ...found, progress: read });
    }
  }, [entry.id]);

  return {
    progress,
    isResumed,
    startOver: () => {
      isResumed.value = false;
      scrollTo({ top: 0, behavior: 'instant' });
    },
    markOnce,
  };

  function markOnce(): void {
    if (readByHand.current || readMarks.peek().has(entry.id)) return;
    readByHand.current = true;
    void markRead(entry.id, true);
  }
}

/** Acts when the screen that this component belongs to has been scrolled to its place; never for an earlier one. */
export function useArrival(act: (arrived: Arrival) => void): void {
  const earlier = useRef(arrival.peek());
  useSignalEffect(() => {
    if (arrival.value !== earlier.current) act(arrival.value);
  });
}
