import { parseLocalTime } from '../../model/calendar/moment.ts';
import { parseDate } from '../../model/calendar/parse-date.ts';
import { parseCoordinates } from '../../model/place/coordinates.ts';
import { mergeRanges } from './cut-body.ts';
import type { FlatBody, Range } from './flatten-body.ts';
import { findLabels, type LabelMatch, labelSet } from './form-labels.ts';
import { type EntryHeading, isParted, parseEntryHeading } from './parse-entry-heading.ts';
import { type HeaderField, parseHeaderValue } from './parse-header-value.ts';

/** The journal's header: every field as written, or null if it is missing. */
export interface Header {
  /** The `Entry 0090` at the fields, or null. */
  heading: EntryHeading | null;
  fields: Readonly<Record<HeaderField, string | null>>;
  /** The parts of the flat text that belong to the header, ascending. */
  ranges: Range[];
}

const headerLabels = labelSet<HeaderField>({
  date: 'date',
  origin: 'origin',
  place: 'routed through',
  localTime: 'local time',
  state: 'state',
});

/** The last label of a header is within this many characters of the beginning. */
const headerReach = 3000;
/** A short line or two above the header are allowed, and stay: the journal's name, a motto. */
const preambleLines = 2;
const preambleLength = 80;
const onlyMarkers = /^[\s\-–—•·*|>#_]*$/;

type Label = LabelMatch<HeaderField>;
type Fields = Record<HeaderField, string | null>;

/**
 * The header at the beginning of a flat body, whatever its markup: one run-on line, or a line, an item or a row for
 * each field, labels in any order and any case. Null if there is none: prose that says `State: of mind` is not a
 * header, nor is a single label that nothing confirms. `hasNumber`: the item's title shows that this is an entry.
 * `isInCompany`: whether something outside of the header confirms a single label; receives the date if it is one.
 * `isContradicted`: whether something contradicts that date, for two labels that may occur anywhere.
 */
export function parseHeader(
  flat: FlatBody,
  hasNumber: boolean,
  isInCompany: (date: string | null) => boolean = () => false,
  isContradicted: (date: string | null) => boolean = () => false,
): Header | null {
  const labels = firstOfEach(findLabels(flat, headerLabels, { start: 0, end: headerReach }));
  const lead = labels[0] ? parseLead(flat.text, labels[0]) : null;
  if (lead === null) return headingAlone(flat.text);
  const { fields, ranges } = parseFields(flat.text, labels);
  const behind = lead.heading === null ? headingBehind(flat.text, ranges) : null;
  const heading = lead.heading ?? behind;
  const isNumbered = hasNumber || (heading !== null && isParted(heading));
  const isConfirmed = isNumbered
    ? confirmations(fields) >= 1
    : isLone(fields)
      ? isConfirmedAlone(fields) || isInCompany(fields.date)
      : confirmations(fields) >= 2 && (isTelling(fields) || !isContradicted(fields.date));
  if (!isConfirmed) return headingAlone(flat.text);
  const all = [...lead.ranges, ...ranges, ...(behind ? [behind.range] : [])];
  return { heading, fields, ranges: mergeRanges(all, flat.text) };
}

/** The first of each label that can be one: marked as a label, or alone on its line. */
function firstOfEach(labels: readonly Label[]): Label[] {
  const seen = new Set<HeaderField>();
  return labels.filter(({ name, isMarked, isWholeLine }) => {
    const isFirst = (isMarked || isWholeLine) && !seen.has(name);
    if (isFirst) seen.add(name);
    return isFirst;
  });
}

interface Line extends Range {
  text: string;
}

/** The non-empty lines of a range of the text. */
function linesOf(text: string, from: number, to: number): Line[] {
  return [...text.slice(from, to).matchAll(/[^\n\u2028\u2029]+/g)]
    .map(({ 0: line, index }) => ({ text: line, start: from + index, end: from + index + line.length }))
    .filter((line) => line.text.trim() !== '');
}

/** What precedes the first label; null if that label cannot begin a header. */
function parseLead(text: string, first: Label): { heading: EntryHeading | null; ranges: Range[] } | null {
  let heading: EntryHeading | null = null;
  const ranges: Range[] = [];
  let preamble = 0;
  for (const line of linesOf(text, 0, first.start)) {
    const found: EntryHeading | null = heading === null ? parseEntryHeading(line.text) : null;
    if (found) {
      heading = found;
      ranges.push(line);
    } else if (onlyMarkers.test(line.text)) ranges.push(line);
    else {
      preamble += 1;
      const isOnLabelsLine = line.end === first.start;
      if (isOnLabelsLine || line.text.length > preambleLength || preamble > preambleLines) return null;
    }
  }
  return { heading, ranges };
}

function parseFields(text: string, labels: readonly Label[]): { fields: Fields; ranges: Range[] } {
  const fields: Fields = { date: null, origin: null, place: null, localTime: null, state: null };
  const ranges: Range[] = [];
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const value = parseHeaderValue(label.name, text.slice(label.end, next?.start), next === undefined);
    if (value === null) break;
    fields[label.name] = value.text;
    ranges.push({ start: label.from, end: label.end + value.length });
    if (value.isEnd) break;
  }
  return { fields, ranges };
}

/** Whether there is only one field. */
function isLone(fields: Fields): boolean {
  return Object.values(fields).filter((value) => value !== null).length === 1;
}

/** Coordinates need no confirmation; a day or an hour may be that of a concert. */
function isConfirmedAlone({ origin }: Fields): boolean {
  return origin !== null && parseCoordinates(origin) !== null;
}

/** Whether fields are specific to this form: a day with `Origin: Ethiopia` or `State: New York` occurs in others too. */
function isTelling(fields: Fields): boolean {
  const { date, origin, state } = fields;
  const isPair = Object.values(fields).filter((value) => value !== null).length === 2;
  if (!isPair || date === null) return true;
  if (origin !== null) return parseCoordinates(origin) !== null;
  return state === null || !/^\p{Lu}/u.test(state);
}

/** How many fields there are, plus one if a value has the form that its label implies. */
function confirmations({ date, origin, localTime, ...others }: Fields): number {
  const filled = [date, origin, localTime, ...Object.values(others)].filter((value) => value !== null).length;
  const isReadable =
    (date !== null && parseDate(date) !== null) ||
    (origin !== null && parseCoordinates(origin) !== null) ||
    (localTime !== null && parseLocalTime(localTime) !== null);
  return filled + (isReadable ? 1 : 0);
}

/** The `Entry 0090` on the line after the fields. */
function headingBehind(text: string, ranges: readonly Range[]): (EntryHeading & { range: Range }) | null {
  const end = ranges.at(-1)?.end ?? 0;
  const [line] = linesOf(text, end, end + 200);
  const heading = line ? parseEntryHeading(line.text) : null;
  return line && heading?.title === '' ? { ...heading, range: line } : null;
}

/** The heading of an entry whose fields are missing: on the first line, alone or with the word Entry. */
function headingAlone(text: string): Header | null {
  const [line] = linesOf(text, 0, 200);
  const heading = line ? parseEntryHeading(line.text) : null;
  if (!line || !heading || line.end === 200) return null;
  const isNamed = heading.title.length <= preambleLength && /^\W*entry\b/i.test(line.text);
  if (heading.title !== '' && !(isNamed && isParted(heading))) return null;
  const fields: Fields = { date: null, origin: null, place: null, localTime: null, state: null };
  return { heading, fields, ranges: [line] };
}
