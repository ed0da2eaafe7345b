import type { Entry } from '../model/entry/entry.ts';
import type { Excerpt } from '../model/text/excerpt.ts';
import { foldText } from '../model/text/fold-text.ts';
import { entryLines } from './entry-lines.ts';

const before = 70;
const maxLength = 170;

/**
 * An excerpt of an entry around the first place where a thread's name occurs as a whole word, the name marked; for a
 * name of several words one of them is enough (`Williams` for `Puerto Williams`). Null if it does not occur.
 */
export function excerptMention(entry: Entry, name: string): Excerpt[] | null {
  const lines = entryLines(entry).map(({ text }) => text);
  const folded = lines.map(foldText);
  for (const words of [foldText(name), ...partsOf(name)]) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeText(words)}(?:e?s|'s)?(?![\\p{L}\\p{N}])`, 'u');
    for (const [index, line] of folded.entries()) {
      const match = pattern.exec(line);
      if (match) return cut(lines[index] ?? '', match.index, match.index + match[0].length);
    }
  }
  return null;
}

/** The longer words of a name, the last first: that is what people are called by. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.length < 2
    ? []
    : words
        .filter((word) => word.length > 3)
        .map(foldText)
        .reverse();
}

function cut(line: string, start: number, end: number): Excerpt[] {
  const from = start <= before ? 0 : line.indexOf(' ', start - before) + 1;
  const left = from > start ? start : from;
  const rest = line.slice(end, left + maxLength);
  const isWhole = left + maxLength >= line.length;
  const right = isWhole ? rest : `${rest.slice(0, Math.max(rest.lastIndexOf(' '), 0))} …`;
  return [
    { text: (left > 0 ? '… ' : '') + line.slice(left, start), isMatch: false },
    { text: line.slice(start, end), isMatch: true },
    { text: right, isMatch: false },
  ].filter(({ text }) => text !== '');
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
