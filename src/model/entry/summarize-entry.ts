import { cutAtWord } from '../text/cut-at-word.ts';
import { type Entry, type EntrySummary, orderOf } from './entry.ts';
import { openingTitle } from './opening-title.ts';
import { countWords, plainText } from './plain-text.ts';
import { standingText } from './standing-text.ts';

const firstLineLength = 160;

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
    firstLine: firstLineOf(entry),
    words: countWords(plainText(entry.body)),
  };
}

/**
 * The first words of the prose, without those that repeat the title. Headings, code and captions are used only if
 * there is nothing else; struck words are left out.
 */
function firstLineOf({ title, body }: Entry): string {
  const prose = body.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list');
  const text = standingText(prose.length > 0 ? prose.slice(0, 8) : body.slice(0, 8));
  const line = text.slice(0, 4000).replace(/\s+/g, ' ').trim();
  return cutAtWord(
    title === openingTitle(body, standingText) ? wordsAfter(title, line) : line,
    firstLineLength,
    ' …',
  );
}

/** The rest of a line that begins with these words, or with these words up to an ellipsis. */
function wordsAfter(title: string, line: string): string {
  const said = line.startsWith(title) ? title : title.slice(0, -1);
  return line.startsWith(said) ? line.slice(said.length).replace(/^[\s,;:–—-]+/, '') : line;
}
