import { computed } from '@preact/signals';
import type { EntrySummary } from '../../model/entry.ts';
import { lightAt } from '../../model/light-at.ts';
import { wordsIn } from '../../state/words-in.ts';
import { lightWords } from '../../words/english/light-words.ts';
import { dayRange, entryPoints, mapFace, selectedIndex } from './map-state.ts';

const words = wordsIn('light', lightWords);

/** The entry whose night the map shows: the selected one, else the newest in range; null on the map's other faces. */
export const nightEntry = computed<EntrySummary | null>(() => {
  if (mapFace.value !== 'night') return null;
  const { entries, day, size } = entryPoints.value;
  if (selectedIndex.value >= 0) return entries[selectedIndex.value] ?? null;
  const { fromDay, toDay } = dayRange.value;
  for (let index = size - 1; index >= 0; index -= 1) {
    const here = day[index] ?? 0;
    if (here >= fromDay && here <= toDay) return entries[index] ?? null;
  }
  return null;
});

/** `written in early afternoon light`, or null for an entry that does not say where, or at what time of day. */
export function describeWritten({ origin, localTime, instantMs }: EntrySummary): string | null {
  return origin && localTime ? words().written(lightAt(instantMs, origin)) : null;
}
