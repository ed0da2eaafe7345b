import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { canHoldScreen, holdScreen } from '../../../state/settings/hold-screen.ts';
import { keepsAwake } from '../../../state/signals.ts';
import type { Reading } from './use-reading.ts';
import { useReadingDown } from './use-reading-down.ts';
import { useSteadyPlace } from './use-steady-place.ts';

/** An entry that fits on the screen counts as read after this time: opening it is not enough. */
const dwellMs = 6_000;

export interface WhileReadingProps {
  article: RefObject<HTMLElement | null>;
  reading: Reading;
}

/** Renders nothing: what an entry's page does for those who read on, which its first words need not wait for. */
export function WhileReading({ article, reading }: WhileReadingProps) {
  const isAwake = keepsAwake.value;
  useSteadyPlace(article);
  useReadingDown();
  useEffect(() => whenDwelt(dwellMs, () => reading.progress.peek() === null && reading.markOnce()), []);
  useEffect(() => (isAwake && canHoldScreen ? holdScreen() : undefined), [isAwake]);
  return null;
}

/**
 * Runs `act` once, after the page has been visible for `dwellMs` without a break: time in the background does not
 * count, and becoming visible starts over. Returns a function that stops it.
 */
export function whenDwelt(dwellMs: number, act: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', begin);
  };
  function begin(): void {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = setTimeout(() => {
      stop();
      act();
    }, dwellMs);
  }
  document.addEventListener('visibilitychange', begin);
  begin();
  return stop;
}
