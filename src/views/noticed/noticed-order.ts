import type { NoticedLine } from '../../state/journal/load-noticed.ts';
import { perLanguage } from '../../state/per-language.ts';
import { shortPlace } from '../ui/format/describe-entry.ts';

/**
 * A row of the noticed lines: one of them, or the place that the next ones were written from, null if it is unknown.
 */
export type NoticedRow =
  | { kind: 'line'; line: NoticedLine }
  | { kind: 'place'; name: string | null; count: number; newest: string };

const folded = new WeakMap<NoticedLine, string>();

/** Lines that contain every word of `query`, ignoring accents and case, in their words, place or title. */
export function filterNoticed(lines: readonly NoticedLine[], query: string): readonly NoticedLine[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => words.every((word) => foldLine(line).includes(word)));
}

function foldLine(line: NoticedLine): string {
  let text = folded.get(line);
  if (text === undefined) {
    text = fold([line.noticed, line.place, line.title].filter(Boolean).join(' · '));
    folded.set(line, text);
  }
  return text;
}

/** Lower case, no accents, plain quotes. No match is marked in the text, so positions may change. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

const collator = perLanguage((language) => new Intl.Collator(language, { sensitivity: 'base' }));

/**
 * Lines grouped by the places that they were written from, alphabetically in the current language; those without a
 * place last.
 */
export function groupByPlace(lines: readonly NoticedLine[]): NoticedRow[] {
  const places = new Map<string, NoticedLine[]>();
  for (const line of lines) {
    const name = line.place ? shortPlace(line.place) : '';
    const group = places.get(name);
    if (group) group.push(line);
    else places.set(name, [line]);
  }
  return [...places]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || collator().compare(a, b))
    .flatMap(([name, group]) => [
      {
        kind: 'place' as const,
        name: name || null,
        count: group.length,
        newest: group[0]?.slug ?? '',
      },
      ...group.map((line) => ({ kind: 'line' as const, line })),
    ]);
}

/**
 * Lines in a pseudo-random order given by `seed`: the same for the same seed, and each line keeps its rank when
 * others come or go. FNV-1a over the seed and the entry's id (http://www.isthe.com/chongo/tech/comp/fnv/), its bits
 * mixed once more.
 */
export function shuffleNoticed(lines: readonly NoticedLine[], seed: number): NoticedLine[] {
  return lines
    .map((line) => ({ line, rank: hash(`${seed} ${line.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // Ids that differ only in their last character would stay neighbours.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
