import { dayMs } from '../../model/calendar/calendar-day.ts';
import { parseDate } from '../../model/calendar/parse-date.ts';
import type { Body } from '../../model/entry/body.ts';
import { inlineText } from '../../model/entry/plain-text.ts';
import { readableLine } from '../text/readable-text.ts';
import { cutBody } from './cut-body.ts';
import { cutFooter } from './cut-footer.ts';
import { flattenBody } from './flatten-body.ts';
import { type NumberSpelling, numberInTitle } from './parse-entry-heading.ts';
import { type Header, parseHeader } from './parse-header.ts';
import { parseSignatures } from './parse-signatures.ts';

/** What an entry's words say about the entry, each field as written and null if it is missing. */
export interface Form {
  number: string | null;
  /** The heading in the text, `Entry 0091 — The harbour`. */
  heading: string | null;
  dateText: string | null;
  originText: string | null;
  place: string | null;
  localTimeText: string | null;
  state: string | null;
  noticed: string | null;
  expects: string | null;
  /** The prose: without header, signatures and footer. */
  body: Body;
}

/** What is known of an item besides its words. */
export interface FormContext {
  /** How the titles of its feed number their entries, if they do. */
  numberedAs: ReadonlySet<NumberSpelling>;
  /** The feed's own date of it, ISO 8601, or null. */
  feedDate: string | null;
}

const aloneInFeed: FormContext = { numberedAs: new Set(), feedDate: null };

/** A date in the words that is further from the feed's own is the date of something else: a concert, a deadline. */
const sameDayMs = 2 * dayMs;

/**
 * Parses the journal's own form in a body: header, prose, two signatures, and a footer that is dropped. A body
 * without header, signature and number is an ordinary post and stays as it is, except for a heading that repeats its
 * title.
 */
export function parseForm(
  body: Body,
  itemTitle: string | null,
  { numberedAs, feedDate }: FormContext = aloneInFeed,
): Form {
  const titleNumber = itemTitle === null ? null : numberInTitle(itemTitle);
  const isNumbered = titleNumber !== null && (titleNumber.isCertain || numberedAs.has(titleNumber.spelling));
  const flat = flattenBody(body);
  const isInCompany = (date: string | null) => isSameDay(date, feedDate) || parseSignatures(flat) !== null;
  const isContradicted = (date: string | null) => feedDate !== null && !isInCompany(date);
  const header = parseHeader(flat, isNumbered, isInCompany, isContradicted);
  const withoutHeader = withoutTitle(header ? cutBody(body, flat, header.ranges) : body, itemTitle);
  const prose = cutFooter(withoutHeader);
  const flatProse = flattenBody(prose);
  const signatures = parseSignatures(flatProse);
  const hasForm = header !== null || signatures !== null || isNumbered;
  return {
    ...headerPartOf(header),
    number: header?.heading?.number ?? (hasForm && titleNumber !== null ? titleNumber.number : null),
    noticed: signatures?.noticed ?? null,
    expects: signatures?.expects ?? null,
    body: hasForm ? withoutOuterRules(cutBody(prose, flatProse, signatures?.ranges ?? [])) : withoutHeader,
  };
}

function isSameDay(dateText: string | null, feedDate: string | null): boolean {
  const date = dateText === null ? null : parseDate(dateText);
  if (date === null || feedDate === null) return false;
  return Math.abs(Date.parse(date) - Date.parse(feedDate.slice(0, 10))) <= sameDayMs;
}

type HeaderPart = Pick<Form, 'heading' | 'dateText' | 'originText' | 'place' | 'localTimeText' | 'state'>;

function headerPartOf(header: Header | null): HeaderPart {
  const line = (text: string | null | undefined) => (text ? readableLine(text) : null);
  return {
    heading: line(header?.heading?.text),
    dateText: line(header?.fields.date),
    originText: line(header?.fields.origin),
    place: line(header?.fields.place),
    localTimeText: line(header?.fields.localTime),
    state: line(header?.fields.state),
  };
}

/** A heading that repeats the item's title is not part of the text. */
function withoutTitle(body: Body, itemTitle: string | null): Body {
  const [first, ...others] = body;
  const isTitle = first?.kind === 'heading' && readableLine(inlineText(first.children)) === itemTitle;
  return isTitle ? others : body;
}

/** Rules that separated the prose from a header or a signature separate nothing now. */
function withoutOuterRules(body: Body): Body {
  const first = body.findIndex(({ kind }) => kind !== 'rule');
  return first < 0 ? [] : body.slice(first, body.findLastIndex(({ kind }) => kind !== 'rule') + 1);
}
