const entryHeading =
  /^[#*_\s·•|–—-]*(?:entry\b[\s:]*(?:no|nr)?[\s.:#№°*_]*|(?:no|nr)\.\s*|[#№]\s*|n[°º]\s*)(\d{1,9})(?![\d.,:/]?\d)(.*)$/isu;
const separators = /^[\s:.·•|,;*_–—-]+|[\s·•|,;*_–—-]+$/g;

/** A line that names the entry: `Entry 0090`, `No. 0090 — On theft`, `#0090`. */
export interface EntryHeading {
  /** The whole line, without marks around it: `Entry 0090`. */
  text: string;
  /** The digits as written. */
  number: string;
  /** What follows the number, or the empty string. */
  title: string;
}

/** Parses a line as a heading, or null. `#` is allowed before it since some plain texts mark headings that way. */
export function parseEntryHeading(line: string): EntryHeading | null {
  const [, number, rest] = entryHeading.exec(line) ?? [];
  if (number === undefined || rest === undefined) return null;
  if (rest !== '' && !/^[\s:.·•|,;*_–—-]/.test(rest)) return null;
  const title = rest.replace(separators, '');
  return { text: title === '' ? `Entry ${number}` : line.replace(separators, ''), number, title };
}

/** What may follow a number that is a name by itself. */
const parted = /^[\s*_]*(?:$|[:.·•|–—]|-\s)/;

/** Whether a heading is its number, separated from a title if there is one; `#10 Downing Street` is not. */
export function isParted({ text, number, title }: EntryHeading): boolean {
  return title === '' || parted.test(text.slice(text.indexOf(number) + number.length));
}

/** The word or sign that makes a number an entry's. */
export type NumberSpelling = 'entry' | 'no' | 'hash';

export interface TitleNumber {
  /** The digits as written. */
  number: string;
  spelling: NumberSpelling;
  /** The title is unambiguous: `Entry 0090: The theft`, `#0090`; not `Entry 2026 visas` or `No. 3 Chestnut Road`. */
  isCertain: boolean;
}

const entryInside = /(?:(^|[:·•|,–—-])\s*)?\bentry\s+(?:no\.?\s*|#)?(\d{1,9})\b(.*)$/is;

/** The number in an item's title: at its start in any spelling, elsewhere only as `Entry 0090`. */
export function numberInTitle(title: string): TitleNumber | null {
  const heading = parseEntryHeading(title);
  if (heading) {
    const spelling = spellingOf(title);
    const isCertain = heading.title === '' || (spelling === 'entry' && isParted(heading));
    return { number: heading.number, spelling, isCertain };
  }
  const [, before, number, behind] = entryInside.exec(title) ?? [];
  if (number === undefined || behind === undefined) return null;
  return { number, spelling: 'entry', isCertain: before !== undefined && parted.test(behind) };
}

function spellingOf(heading: string): NumberSpelling {
  if (/^\W*entry\b/i.test(heading)) return 'entry';
  return /^[^\p{L}№]*#/u.test(heading) ? 'hash' : 'no';
}
