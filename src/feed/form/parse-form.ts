import type { Body } from '../../model/body.ts';
import { inlineText } from '../../model/plain-text.ts';
import { readableLine } from '../text/readable-text.ts';
import { cutBody } from './cut-body.ts';
import { cutFooter } from './cut-footer.ts';
import { flattenBody } from './flatten-body.ts';
import { numberInTitle } from './parse-entry-heading.ts';
import { type Header, parseHeader } from './parse-header.ts';
import { parseSignatures } from './parse-signatures.ts';

/** What an entry's words say of themselves, each field as written and null where it is missing. */
export interface Form {
  number: string | null;
  /** The heading that stood in the text, `Entry 0091 — The harbour`. */
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

/**
 * The journal's own form in a body: header, prose, two signatures, a footer that is dropped. A body without header,
 * signature and number is an ordinary post and stays as it is, but for a heading that repeats its title.
 */
export function parseForm(body: Body, itemTitle: string | null): Form {
  const titleNumber = itemTitle === null ? null : numberInTitle(itemTitle);
  const flat = flattenBody(body);
  const header = parseHeader(flat, titleNumber !== null);
  const withoutHeader = withoutTitle(header ? cutBody(body, flat, header.ranges) : body, itemTitle);
  const prose = cutFooter(withoutHeader);
  const flatProse = flattenBody(prose);
  const signatures = parseSignatures(flatProse);
  const hasForm = header !== null || signatures !== null || titleNumber !== null;
  return {
    ...readHeader(header),
    number: header?.heading?.number ?? titleNumber,
    noticed: signatures?.noticed ?? null,
    expects: signatures?.expects ?? null,
    body: hasForm ? withoutOuterRules(cutBody(prose, flatProse, signatures?.ranges ?? [])) : withoutHeader,
  };
}

type HeaderPart = Pick<Form, 'heading' | 'dateText' | 'originText' | 'place' | 'localTimeText' | 'state'>;

function readHeader(header: Header | null): HeaderPart {
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

/** A heading that says again what the item's title says is no part of the text. */
function withoutTitle(body: Body, itemTitle: string | null): Body {
  const [first, ...others] = body;
  const isTitle = first?.kind === 'heading' && readableLine(inlineText(first.children)) === itemTitle;
  return isTitle ? others : body;
}

/** Rules that parted the prose from a header or a signature part nothing now. */
function withoutOuterRules(body: Body): Body {
  const first = body.findIndex(({ kind }) => kind !== 'rule');
  return first < 0 ? [] : body.slice(first, body.findLastIndex(({ kind }) => kind !== 'rule') + 1);
}
