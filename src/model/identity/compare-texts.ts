import { type DiffStep, diffSequences } from './diff-sequences.ts';

/** A paragraph of two texts compared: what is in both, what was removed, what was added. */
export interface ComparedBlock {
  isChanged: boolean;
  parts: DiffStep[];
}

/** Two paragraphs with fewer words in common than this are two, not one that was changed. */
const minAlike = 0.4;
/** A changed paragraph is searched among this many of the next ones, which keeps the comparison linear. */
const maxCandidates = 8;

/**
 * Compares two texts by paragraphs, and changed paragraphs by words. Paragraphs are given as text, without empty
 * ones.
 *
 * @param locale of the text, BCP 47: determines where words begin and end
 */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
  locale: string,
): ComparedBlock[] {
  const blocks: ComparedBlock[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  for (const step of diffSequences(before, after)) {
    if (step.kind === 'removed') removed.push(step.text);
    else if (step.kind === 'added') added.push(step.text);
    else {
      blocks.push(...pairChanged(removed, added, locale), { isChanged: false, parts: [step] });
      removed = [];
      added = [];
    }
  }
  return [...blocks, ...pairChanged(removed, added, locale)];
}

/** Pairs each removed paragraph with the first added one that is similar; both sides keep their order. */
function pairChanged(removed: readonly string[], added: readonly string[], locale: string): ComparedBlock[] {
  const blocks: ComparedBlock[] = [];
  const addedWords = removed.length > 0 ? added.map((text) => wordsOf(text, locale)) : [];
  let next = 0;
  for (const text of removed) {
    const words = wordsOf(text, locale);
    const candidates = addedWords.slice(next, next + maxCandidates);
    const steps = candidates.findIndex((candidate) => likeness(words, candidate) >= minAlike);
    if (steps < 0) {
      blocks.push(whole('removed', text));
      continue;
    }
    const found = next + steps;
    blocks.push(...added.slice(next, found).map((candidate) => whole('added', candidate)));
    blocks.push({ isChanged: true, parts: joined(diffSequences(words, addedWords[found] ?? [])) });
    next = found + 1;
  }
  return [...blocks, ...added.slice(next).map((candidate) => whole('added', candidate))];
}

function whole(kind: 'removed' | 'added', text: string): ComparedBlock {
  return { isChanged: true, parts: [{ kind, text }] };
}

/** Words, spaces and punctuation in order; joined they are the text. */
function wordsOf(text: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** The share of common words, 0 … 1: Dice's coefficient over the words, counted with repetition. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const counts = new Map<string, number>();
  const leftWords = left.filter(isWord);
  const rightWords = right.filter(isWord);
  for (const word of leftWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of rightWords) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, leftWords.length + rightWords.length);
}

/** Joins neighbours of one kind into one part; a space between two changed words counts as changed. */
function joined(steps: readonly DiffStep[]): DiffStep[] {
  const parts: DiffStep[] = [];
  const open = { removed: '', added: '', same: '' };
  const close = (kinds: readonly DiffStep['kind'][]) => {
    for (const kind of kinds) {
      if (open[kind]) parts.push({ kind, text: open[kind] });
      open[kind] = '';
    }
  };
  steps.forEach(({ kind, text }, index) => {
    const isWithin = open.removed + open.added !== '' && (steps[index + 1]?.kind ?? 'same') !== 'same';
    if (kind !== 'same') {
      close(['same']);
      open[kind] += text;
    } else if (isWithin && text.trim() === '') {
      open.removed += text;
      open.added += text;
    } else {
      close(['removed', 'added']);
      open.same += text;
    }
  });
  close(['same', 'removed', 'added']);
  return parts;
}
