import type { Block, Body } from '../../model/entry/body.ts';
import { cutBody } from './cut-body.ts';
import { type FlatBody, flattenBody, type Range } from './flatten-body.ts';
import { countFooterWords } from './footer-words.ts';
import { judgeFooterLine } from './judge-footer-line.ts';

/** A footer is within this many characters of the end. */
const footerReach = 3000;
/** CSS pixels. */
const iconWidth = 64;
const sentenceEnd = /[.!?…]["”’')\]]*\s*$/;

/**
 * Removes the share, follow and subscribe lines at the end of a body, with the icons among them and the rules above
 * them. Prose that only mentions sharing stays: a footer's lines are short and consist almost wholly of typical
 * words.
 */
export function cutFooter(body: Body): Body {
  const flat = flattenBody(body);
  const start = footerStart(flat);
  if (start === null) return body;
  const ornaments = ornamentsAround(body, flat, start);
  const isKept = (_: unknown, index: number) => !ornaments.has(index);
  const kept = cutBody(body.filter(isKept), { ...flat, spans: flat.spans.filter(isKept) }, [
    { start, end: flat.text.length },
  ]);
  return kept.slice(0, kept.findLastIndex(({ kind }) => kind !== 'rule') + 1);
}

/** The indices of the rules and icons in a footer and directly above it. */
function ornamentsAround(body: Body, flat: FlatBody, start: number): Set<number> {
  const ornaments = new Set<number>();
  const first = flat.spans.findIndex(({ start: at, end }) => at < end && end > start);
  for (let index = first - 1; index >= 0 && isOrnament(body[index]); index -= 1) ornaments.add(index);
  for (let index = first; index < body.length; index += 1) if (isOrnament(body[index])) ornaments.add(index);
  return ornaments;
}

/** Where the footer begins in the flat text, or null if there is none. */
function footerStart(flat: FlatBody): number | null {
  let start: number | null = null;
  let below: Line | null = null;
  /** The topmost footer line after a hard line end: a line feed of the source may only have wrapped the prose. */
  let safeStart: number | null = null;
  let isAboveLikely = false;
  for (const line of linesFromEnd(flat)) {
    const verdict = judgeFooterLine(line.text, linkedShare(line, flat.links));
    if (verdict === 'prose') {
      const isWrapped = below?.isBehindLineFeed === true && !sentenceEnd.test(line.text);
      return offerBehindSentence(line) ?? (isWrapped ? safeStart : start);
    }
    // Two likely lines confirm each other, as in a list of services.
    if (verdict === 'certain' || (verdict === 'likely' && (start !== null || isAboveLikely))) {
      start = line.start;
      below = line;
      if (!line.isBehindLineFeed) safeStart = line.start;
    }
    isAboveLikely = verdict === 'likely';
  }
  return start;
}

interface Line extends Range {
  text: string;
  /** It follows a line feed of the source, not a hard line end. */
  isBehindLineFeed: boolean;
}

/** The non-empty lines at the end of a flat body, the last one first. */
function linesFromEnd(flat: FlatBody): Line[] {
  const from = Math.max(0, flat.text.length - footerReach);
  const lines = [...flat.text.slice(from).matchAll(/[^\n\u2028\u2029]+/g)].map(({ 0: text, index }) => {
    const start = from + index;
    return { text, start, end: start + text.length, isBehindLineFeed: flat.text[start - 1] === '\n' };
  });
  return lines.filter(({ text }) => text.trim() !== '').reverse();
}

/** The share of a line that is links, 0 … 1. */
function linkedShare(line: Range, links: readonly Range[]): number {
  const linked = links.reduce((sum, { start, end }) => {
    return sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start));
  }, 0);
  return linked / (line.end - line.start);
}

/** A footer at the end of the prose's last line, from the end of a sentence to the end of the line. */
function offerBehindSentence(line: Line): number | null {
  const offers = line.text.matchAll(/(?<=[.!?…]["”’')\]]*\s+)(?:share|follow|subscribe|tweet|get)\b/gi);
  for (const { index } of offers) {
    const rest = line.text.slice(index);
    const { services, actions } = countFooterWords(rest);
    const isList = /[·•|]/.test(rest) && services + actions >= 2;
    if (isList && judgeFooterLine(rest, 0) === 'certain') return line.start + index;
  }
  return null;
}

/** A rule, or a picture that represents a service: small, or of unknown size and named after it. */
function isOrnament(block: Block | undefined): boolean {
  if (block?.kind === 'rule') return true;
  if (block?.kind !== 'image') return false;
  if (block.width !== undefined) return block.width <= iconWidth;
  const { services, actions, unknown, count } = countFooterWords(block.alt);
  return services + actions > 0 && unknown <= 1 && count <= 3;
}
