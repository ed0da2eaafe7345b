import { useEffect, useState } from 'preact/hooks';
import { isLeftSomewhere } from '../../../state/navigation/scroll-memory.ts';
import { arrival, library } from '../../../state/signals.ts';
import { whenIdle } from '../../ui/lazy/when-idle.ts';

/** As many rows as the tallest phone shows. */
export const rowsOfFirstScreen = 8;
/** On a slow phone a step is a task of some 30 ms. */
const rowsInStep = 4;

/**
 * How many of a list's rows are rendered. A page that starts at its list's top renders the visible ones, and the
 * others gradually while it is idle: all at once they are a long task on a slow phone. Any other page has all of
 * them.
 */
export function useRowsInSteps(size: number, selected: string | null): number {
  const [drawn, setDrawn] = useState(() => rowsAtStart(size, selected));
  useEffect(() => (drawn < size ? whenIdle(() => setDrawn(drawn + rowsInStep)) : undefined), [drawn, size]);
  return drawn;
}

function rowsAtStart(size: number, selected: string | null): number {
  if (selected !== null || !arrival.peek().isStart || isLeftSomewhere()) return Number.POSITIVE_INFINITY;
  // A written page is taken over with the rows that it has.
  return library.peek() === 'written' ? size : rowsOfFirstScreen;
}
