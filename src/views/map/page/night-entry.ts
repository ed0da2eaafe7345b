import { computed } from '@preact/signals';
import { litFrom } from '../../../basemap/night-colours.ts';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { lightAt } from '../../../model/sky/light-at.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { lightWords } from '../../../words/english/entry/light-words.ts';
import { dayRange, entryPoints, mapFace, selectedIndex } from '../map-state.ts';
import { countDusks } from '../points/night-bands.ts';

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

/** Whether the selected entry is in the dark of the night that the map shows. */
export const isSelectionDark = computed(() => {
  const entry = nightEntry.value;
  if (!entry?.origin || selectedIndex.value < 0) return false;
  return countDusks(entry.instantMs, entry.origin) >= litFrom;
});

/** `written in early afternoon light`, or null for an entry without a place or a time of day. */
export function describeWritten({ origin, localTime, instantMs }: EntrySummary): string | null {
  return origin && localTime ? words().written(lightAt(instantMs, origin)) : null;
}
