import { parseCoordinates } from '../../model/place/coordinates.ts';

export type HeaderField = 'date' | 'origin' | 'place' | 'localTime' | 'state';

/** The value of a label. */
export interface HeaderValue {
  /** As written, or null if the label has none. */
  text: string | null;
  /** Its length in characters, from the segment's beginning. */
  length: number;
  /** Prose follows: the header is over. */
  isEnd: boolean;
}

/** No value of the form is longer than this; longer text runs on into prose. */
const limits: Readonly<Record<HeaderField, number>> = {
  date: 60,
  origin: 100,
  place: 140,
  localTime: 48,
  state: 48,
};

/** Unknown lines between two fields (`Weather: rain`) may have this length together before they count as prose. */
const unknownLength = 120;

const newLine = /[\n\u2028\u2029]/;
const sentenceEnd = /[.!?…]["”’')\]]*$/;

/**
 * The value at the beginning of `segment`, which extends to the next label, or for the last label to the end of the
 * text. A value ends with its line; a line feed of the source inside a line does not end it if what follows is short
 * enough to belong to it. Null if the segment is prose.
 */
export function parseHeaderValue(field: HeaderField, segment: string, isLast: boolean): HeaderValue | null {
  const skipped = /^(?:[\s·•|,;:*_]|[–—-](?=\s))*/.exec(segment)?.[0] ?? '';
  const line = segment.slice(skipped.length).split(newLine, 1)[0] ?? '';
  if (line === '') return { text: null, length: 0, isEnd: isLast };
  const end = skipped.length + line.length;
  const rest = segment.slice(end);
  if (line.length > limits[field]) {
    // A label alone on its line, followed by the first paragraph.
    if (newLine.test(skipped)) return { text: null, length: 0, isEnd: true };
    return valueBeforeProse(field, line, skipped.length);
  }
  const wrapped = wrappedRest(field, rest, isLast);
  const text = trimSeparators(line + rest.slice(0, wrapped));
  return { text, length: end + wrapped, isEnd: isLast || !isBetweenFields(rest.slice(wrapped)) };
}

/** How much of the text after a value's first line is still part of the value, in characters. */
function wrappedRest(field: HeaderField, rest: string, isLast: boolean): number {
  if (!rest.startsWith('\n')) return 0;
  const line = rest.split(/[\u2028\u2029]/, 1)[0] ?? '';
  const words = line.trim();
  if (words.includes(':') || sentenceEnd.test(words)) return 0;
  if (!isLast) return words.length <= 80 && rest.slice(line.length).trim() === '' ? line.length : 0;
  return field !== 'state' && field !== 'localTime' && words.length <= 40 ? line.length : 0;
}

function isBetweenFields(rest: string): boolean {
  const words = rest.trim();
  return words.length <= unknownLength && !sentenceEnd.test(words);
}

function trimSeparators(text: string): string | null {
  const trimmed = text.replace(/\s+/g, ' ').replace(/(?:[ ·•|,;*_]| [–—-])+$/, '');
  return trimmed === '' ? null : trimmed;
}

/** The value at the beginning of a line that runs on into prose, if its own format shows where it ends. */
function valueBeforeProse(field: HeaderField, line: string, skipped: number): HeaderValue | null {
  const written = prefixes[field].exec(line)?.[0].trimEnd();
  if (written === undefined || written === '' || written.length > limits[field]) return null;
  if (field === 'origin' && parseCoordinates(written) === null) return null;
  return { text: trimSeparators(written), length: skipped + written.length, isEnd: true };
}

const prefixes: Readonly<Record<HeaderField, RegExp>> = {
  date: /^.{0,30}?(?<!\d)\d{4}(?!\d)/u,
  origin: /^(?:[\d\s.,°º˚'"′″’”‘“+−–;/-]|[NSEW](?!\p{L}))+/u,
  // Nothing marks the end of a place.
  place: /^(?!)/,
  localTime: /^(?:\d[\d.:h]{0,7}(?:\s*[ap]\.?\s?m\b\.?)?|noon|midnight)(?:\s+local(?:\s+time)?\b)?/i,
  state: /^\p{L}[\p{L}\p{M}'’-]*(?:\s+\p{Ll}[\p{L}\p{M}'’-]*){0,3}?(?=[.;]?\s+\p{Lu})/u,
};
