import { blockLines, sayLine } from './block-lines.ts';
import type { Block } from './body.ts';
import type { Entry } from './entry.ts';

/** What is spoken in one utterance: a sentence, or a piece of a very long one. */
export interface SpokenPart {
  /** `head`: the entry's name and place. `body`: its text. The other two are the closing lines. */
  where: 'head' | 'body' | 'noticed' | 'expects';
  /** Index of the block in the body; 0 elsewhere. */
  block: number;
  /** Its range in the text of the block (or closing line) as the page shows it, in characters; `end` exclusive. */
  start: number;
  end: number;
  /** What is spoken. */
  text: string;
}

/**
 * Desktop Chrome does not finish a longer one: it stops some voices after about fifteen seconds,
 * https://issues.chromium.org/issues/40747712.
 */
const maxCharacters = 200;

/** The journal's own labels of its closing lines, as they are read aloud. */
const noticedLead = 'Today I noticed';
const expectsLead = 'Tomorrow I expect';

/**
 * An entry as it is read aloud: its name and place, its text sentence by sentence, its two closing lines.
 *
 * @param language BCP 47, of the journal: determines where sentences end
 */
export function spokenPartsOf(
  entry: Pick<Entry, 'title' | 'dateText' | 'place' | 'body' | 'noticed' | 'expects'>,
  language: string,
): SpokenPart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const head = [entry.title, entry.dateText, entry.place].filter(Boolean).join('. ');
  return [
    { where: 'head', block: 0, start: 0, end: 0, text: `${head}.` },
    ...entry.body.flatMap((block, index) => partsOfBlock(block, index, segmenter)),
    ...closing('noticed', noticedLead, entry.noticed, segmenter),
    ...closing('expects', expectsLead, entry.expects, segmenter),
  ];
}

/** A sentence that is struck as a whole is skipped. */
function partsOfBlock(block: Block, index: number, segmenter: Intl.Segmenter): SpokenPart[] {
  return blockLines(block).flatMap((line) =>
    splitText(line.text, segmenter)
      .map((part) => ({
        where: 'body' as const,
        block: index,
        start: line.start + part.start,
        end: line.start + part.end,
        text: sayLine(line, part, true).replace(/\s+/g, ' ').trim(),
      }))
      .filter(({ text }) => hasWords(text)),
  );
}

/**
 * The part to resume at: the one at this place or, if the text has changed, the last one before it; 0 if there is
 * none.
 */
export function findPart(
  parts: readonly SpokenPart[],
  place: Pick<SpokenPart, 'where' | 'block' | 'start'>,
): number {
  const rank = (part: Pick<SpokenPart, 'where' | 'block' | 'start'>) =>
    [order.indexOf(part.where), part.block, part.start] as const;
  const [where, block, start] = rank(place);
  return Math.max(
    0,
    parts.findLastIndex((part) => {
      const [partWhere, partBlock, partStart] = rank(part);
      return (partWhere - where || partBlock - block || partStart - start) <= 0;
    }),
  );
}

const order: readonly SpokenPart['where'][] = ['head', 'body', 'noticed', 'expects'];

function closing(
  where: 'noticed' | 'expects',
  lead: string,
  text: string | null,
  segmenter: Intl.Segmenter,
): SpokenPart[] {
  return splitText(text ?? '', segmenter).map((part, index) => ({
    where,
    block: 0,
    ...part,
    text: index === 0 ? `${lead}: ${part.text}` : part.text,
  }));
}

interface Piece {
  start: number;
  end: number;
  text: string;
}

function splitText(text: string, segmenter: Intl.Segmenter): Piece[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => splitLong(segment, index));
}

/** A sentence that is too long is cut after a comma or similar, else between words. */
function splitLong(sentence: string, at: number): Piece[] {
  const text = sentence.trimEnd();
  const start = at + text.length - text.trimStart().length;
  const said = text.trimStart();
  if (!hasWords(said)) return [];
  if (said.length <= maxCharacters)
    return [{ start, end: start + said.length, text: said.replace(/\s+/g, ' ') }];
  const window = said.slice(0, maxCharacters);
  const pause = Math.max(
    ...[...window.matchAll(/[,;:\u2013\u2014\u3001\uff0c]\s?/g)].map(
      (match) => match.index + match[0].length,
    ),
    -1,
  );
  const space = window.lastIndexOf(' ');
  const cut = pause > 40 ? pause : space > 40 ? space : maxCharacters;
  return [...splitLong(said.slice(0, cut), start), ...splitLong(said.slice(cut), start + cut)];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
