import type { EntrySummary } from '../../model/entry/entry.ts';
import type { SkippedItem } from './find-skipped.ts';

/** What a build made of a feed. */
export interface EditionSummary {
  entries: number;
  /** How many entries stand on the map. */
  points: number;
  /** Those that entries name, each once. */
  places: number;
  skipped: readonly SkippedItem[];
}

/** At most this many skipped items are listed one by one. */
const maxListed = 20;
/** A title or an id that is longer would fill a terminal. */
const maxLetters = 80;

/** The number of places that entries name; spellings that differ in case or spaces alone are one, as in the app. */
export function countPlaces(summaries: readonly Pick<EntrySummary, 'place'>[]): number {
  const names = summaries.flatMap(({ place }) => (place ? [normalised(place)] : []));
  return new Set(names).size;
}

function normalised(place: string): string {
  const parts = place.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
  return parts.join().toLowerCase();
}

/** A build's summary, a sentence a line, for a terminal. */
export function summaryLines({ entries, points, places, skipped }: EditionSummary): string[] {
  const named = counted(places, 'named place', 'named places');
  const counts = `${counted(entries, 'entry', 'entries')}, ${points} of them on the map, at ${named}`;
  if (skipped.length === 0) return [`${counts}.`];
  const more = skipped.length - maxListed;
  return [
    `${counts}; ${counted(skipped.length, 'item', 'items')} skipped:`,
    ...skipped.slice(0, maxListed).map(lineOf),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ];
}

function lineOf({ mark, number, reason, title }: SkippedItem): string {
  const name = title === null ? (mark === null ? '' : ` (${shortened(mark)})`) : ` “${shortened(title)}”`;
  return `  item ${number}${name} ${reason}.`;
}

/** On one line, and without what a terminal would take for a command. */
function shortened(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > maxLetters ? `${letters.slice(0, maxLetters - 1).join('')}…` : line;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
