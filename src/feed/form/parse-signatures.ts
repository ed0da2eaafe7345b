import { readableLine } from '../text/readable-text.ts';
import { mergeRanges } from './cut-body.ts';
import { type FlatBody, type Range, writtenText } from './flatten-body.ts';
import { findLabels, type LabelMatch, labelSet } from './form-labels.ts';

type Signature = 'noticed' | 'expects';
type Label = LabelMatch<Signature>;

/** The journal's two closing lines, without their labels. */
export interface Signatures {
  noticed: string | null;
  expects: string | null;
  /** The parts of the flat text that belong to them, ascending. */
  ranges: Range[];
}

const signatureLabels = labelSet<Signature>({ noticed: 'today,? i noticed', expects: 'tomorrow,? i expect' });

/** Signatures begin within this many characters of the end. */
const reach = 12_000;

/**
 * Lines that may follow a signature whose label is marked: a postscript, a credit. After an unmarked one nothing may
 * follow.
 */
const maxLinesBehind = 3;

/**
 * `Today I noticed` and `Tomorrow I expect` near the end of a flat body, on one line together or each on its own,
 * with or without a colon. Null if there is neither.
 */
export function parseSignatures(flat: FlatBody): Signatures | null {
  const all = findLabels(flat, signatureLabels, {
    start: Math.max(0, flat.text.length - reach),
    end: flat.text.length,
  });
  if (all.length === 0) return null;
  const labels = lastOfEach(all.filter((label, index) => isPlausible(flat.text, label, all[index - 1])));
  const signatures: Signatures = { noticed: null, expects: null, ranges: [] };
  // From the end, so that what follows a signature is known when it is judged.
  let end = flat.text.length;
  let linesBehind = 0;
  for (const label of labels.toReversed()) {
    const value = signatureAt(flat, label, end);
    linesBehind += countLines(flat.text.slice(value.end, end));
    if (linesBehind > (label.isMarked ? maxLinesBehind : 0)) break;
    if (value.text !== null) {
      signatures[label.name] = value.text;
      signatures.ranges.push({ start: label.from, end: value.end });
    }
    end = label.from;
  }
  if (signatures.ranges.length === 0) return null;
  return { ...signatures, ranges: mergeRanges(signatures.ranges, flat.text) };
}

/** Whether a label is where a signature begins: on a line of its own, after a sentence, or after the other one. */
function isPlausible(text: string, label: Label, before: Label | undefined): boolean {
  if (label.isLineStart) return true;
  const isBehindSentence = /[.!?…:;)\]"”’'»·|]\s*$/.test(
    text.slice(Math.max(0, label.start - 4), label.start),
  );
  const isCapital = /^\p{Lu}/u.test(text.charAt(label.start));
  const followsOther = before !== undefined && before.name !== label.name;
  if (label.isMarked) return isBehindSentence || (followsOther && isCapital);
  return isBehindSentence && isCapital && followsOther;
}

function lastOfEach(labels: readonly Label[]): Label[] {
  return labels.filter((label, index) => !labels.slice(index + 1).some(({ name }) => name === label.name));
}

/** A signature's words: to the end of its line, or the next line or list if the label has a line to itself. */
function signatureAt(flat: FlatBody, label: Label, to: number): { text: string | null; end: number } {
  const skipped = /^(?:[\s:：*_]|[–—-](?=\s)|,(?=\s))*/.exec(flat.text.slice(label.end, to))?.[0].length ?? 0;
  const start = label.end + skipped;
  const list = label.isWholeLine ? flat.spans.find((span) => span.start === start) : undefined;
  const line = /^[^\u2028\u2029]*/.exec(flat.text.slice(start, to))?.[0] ?? '';
  const end = list ? Math.min(list.end, to) : start + line.length;
  const words = writtenText(flat, { start, end }).replace(/(?:[\s·•|*_]| [–—-])+$/, '');
  return { text: readableLine(words), end };
}

function countLines(text: string): number {
  return text.split(/[\u2028\u2029]/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
}
