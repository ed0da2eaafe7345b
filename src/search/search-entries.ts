import type { Entry } from '../model/entry.ts';
import { foldText } from '../model/fold-text.ts';
import { plainText } from '../model/plain-text.ts';

/** A stretch of an entry's text around its first match, in parts; the matched parts are marked. */
export interface Excerpt {
  text: string;
  isMatch: boolean;
}

/** Signs around a word that are the query's, not the journal's: a question mark, a comma. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const before = 40;
const longest = 140;

/** The words of a query, folded; words in double quotes stay together. */
export function parseQuery(query: string): string[] {
  const words = foldText(query).match(/"[^"]+"|[^\s"]+/g) ?? [];
  return words.map((word) => word.replaceAll('"', '').replace(edges, '')).filter(Boolean);
}

/**
 * Looks for every word of a query in an entry: title, place, prose and the two closing lines.
 *
 * @returns an excerpt around the first match, or null where a word is missing
 */
export function findInEntry(entry: Entry, words: readonly string[]): Excerpt[] | null {
  const text = [
    plainText(entry.body),
    entry.noticed,
    entry.expects,
    entry.place,
    entry.title,
    entry.dateText,
    entry.state,
  ]
    .filter(Boolean)
    .join(' \u00b7 ')
    .replace(/\s/g, ' ');
  const folded = foldText(text);
  const places = words.map((word) => folded.indexOf(word));
  if (words.length === 0 || places.some((place) => place < 0)) return null;
  return cutExcerpt(text, folded, words, Math.min(...places));
}

function cutExcerpt(text: string, folded: string, words: readonly string[], first: number): Excerpt[] {
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const from = start > first ? first : start;
  const end = endOfWord(text, Math.min(text.length, from + longest));
  const parts: Excerpt[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  for (let at = from; at < end; ) {
    const match = nextMatch(folded, words, at, end);
    if (match.start > at) parts.push({ text: text.slice(at, match.start), isMatch: false });
    if (match.end > match.start) parts.push({ text: text.slice(match.start, match.end), isMatch: true });
    at = match.end;
  }
  if (end < text.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/** The end of the last whole word before `end`; the end of the text is one. */
function endOfWord(text: string, end: number): number {
  if (end === text.length) return end;
  const space = text.lastIndexOf(' ', end);
  return space > end - before ? space : end;
}

function nextMatch(
  folded: string,
  words: readonly string[],
  from: number,
  end: number,
): { start: number; end: number } {
  const found = words
    .map((word) => ({ start: folded.indexOf(word, from), length: word.length }))
    .filter(({ start }) => start >= 0 && start < end)
    .sort((left, right) => left.start - right.start || right.length - left.length)[0];
  return found ? { start: found.start, end: found.start + found.length } : { start: end, end };
}
