import type { Body } from './body.ts';
import { cutAtWord } from './cut-at-word.ts';
import { type Entry, type EntrySummary, orderOf } from './entry.ts';
import { countWords, plainText } from './plain-text.ts';

const FIRST_LINE_LENGTH = 160;

/** What a list row, a marker and a neighbour link need of an entry. */
export function summarizeEntry(entry: Entry): EntrySummary {
  const { id, slug, number, title, date, localTime, instantMs, origin, place, state } = entry;
  return {
    order: orderOf(entry),
    id,
    slug,
    number,
    title,
    date,
    localTime,
    instantMs,
    origin,
    place,
    state,
    firstLine: firstLineOf(entry.body),
    words: countWords(plainText(entry.body)),
  };
}

/** The first words of the prose, without its headings, unless headings, code and captions are all there is. */
function firstLineOf(body: Body): string {
  const prose = body.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list');
  const text = plainText(prose.length > 0 ? prose.slice(0, 8) : body.slice(0, 8));
  return cutAtWord(text.slice(0, 4000).replace(/\s+/g, ' ').trim(), FIRST_LINE_LENGTH, ' …');
}
