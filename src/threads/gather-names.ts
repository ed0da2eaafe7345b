import { foldWord } from '../model/text/fold-word.ts';
import type { FoundThread, ThreadSource } from './thread-source.ts';
import { eachWord } from './word-counts.ts';

/** Being written in Chile means less than being written in Valparaíso, and less than writing about either. */
const regionStrength = 0.2;

/** All that is known of one name during the scan. */
interface Name {
  key: string;
  /** Entry index → how strongly the name occurs there. */
  entries: Map<number, number>;
  /** Spellings with and without a title, and how often each occurs. */
  spellings: Map<string, number>;
  /** Longer names that contain this one. */
  inside: Set<string>;
  /** It occurs in the prose at least once, not only in place names. */
  isInProse: boolean;
}

interface Reading {
  /** Folded runs that are certainly names. */
  sureRuns: Map<string, number>;
  /** Folded words of such runs. */
  sureWords: Map<string, number>;
  /** Folded words that occur in lower case. */
  lowerWords: Map<string, number>;
}

/** Names that recur: people, places, institutions, ships. Entries by index into `sources`. */
export function gatherNames(sources: readonly ThreadSource[]): FoundThread[] {
  const reading = readAll(sources);
  const names = new Map<string, Name>();
  for (const [index, source] of sources.entries()) {
    for (const [at, part] of placeParts(source).entries())
      addName(
        names,
        reading,
        { text: part, title: null, count: at === 0 ? 1 : regionStrength },
        index,
        false,
      );
    for (const run of source.terms.names) {
      const text = run.isDoubtful ? settleDoubt(run.text, reading) : run.text;
      if (text) addName(names, reading, { ...run, text }, index, true);
    }
  }
  return keepTelling(names).map(({ key, entries, spellings }) => {
    const inOrder = [...entries].sort(([a], [b]) => a - b);
    return {
      kind: 'name',
      key,
      name: mostFrequent(spellings),
      entries: inOrder.map(([entry]) => entry),
      strengths: inOrder.map(([, strength]) => strength),
    };
  });
}

function readAll(sources: readonly ThreadSource[]): Reading {
  const reading: Reading = { sureRuns: new Map(), sureWords: new Map(), lowerWords: new Map() };
  for (const source of sources) {
    for (const part of placeParts(source)) addSureRun(reading, foldWord(part), 1);
    for (const { text, isDoubtful, count } of source.terms.names)
      if (!isDoubtful) addSureRun(reading, foldWord(text), count);
    eachWord(source.terms.words, ({ word, count }) => add(reading.lowerWords, word, count));
  }
  return reading;
}

function addSureRun({ sureRuns, sureWords }: Reading, run: string, count: number): void {
  add(sureRuns, run, count);
  for (const word of run.split(' ')) add(sureWords, word, count);
}

function placeParts({ place }: ThreadSource): string[] {
  return [...new Set((place ?? '').split(',').map((part) => part.trim()))].filter((part) => part.length > 1);
}

/**
 * For a run whose first word may be capitalised only by the sentence: the part of it that is a name elsewhere, or
 * null.
 */
function settleDoubt(text: string, reading: Reading): string | null {
  const [first = '', ...rest] = text.split(' ');
  if (reading.sureRuns.has(foldWord(text)) || isNameLike(foldWord(first), reading)) return text;
  const kept = rest.slice(rest.findIndex((word) => /^\p{Lu}/u.test(word))).join(' ');
  return kept === '' || rest.length === 0 ? null : kept;
}

/** Capitalised inside of sentences, and more often than not. */
function isNameLike(word: string, { sureWords, lowerWords }: Reading): boolean {
  const sure = sureWords.get(word) ?? 0;
  return sure > (lowerWords.get(word) ?? 0);
}

function addName(
  names: Map<string, Name>,
  reading: Reading,
  { text, title, count }: { text: string; title: string | null; count: number },
  entry: number,
  isInProse: boolean,
): void {
  const run = foldWord(text);
  const words = run.split(' ');
  if (words.length === 1 && !isNameLike(run, reading)) return;
  const whole = nameOf(names, run);
  add(whole.entries, entry, count);
  whole.isInProse ||= isInProse;
  add(whole.spellings, title ? `${title} ${text}` : text, count);
  for (const part of partsOf(words)) {
    if (!reading.sureRuns.has(part)) continue;
    if (!part.includes(' ') && !isNameLike(part, reading)) continue;
    const name = nameOf(names, part);
    add(name.entries, entry, count);
    name.inside.add(run);
    name.isInProse ||= isInProse;
  }
}

function nameOf(names: Map<string, Name>, key: string): Name {
  let name = names.get(key);
  if (!name) {
    name = { key, entries: new Map(), spellings: new Map(), inside: new Set(), isInProse: false };
    names.set(key, name);
  }
  return name;
}

/** The shorter runs of words inside a run: `puerto`, `williams`. */
function partsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
    }
  }
  return parts;
}

/**
 * Names of at least two entries. A short form of one longer name (`Williams` for `Puerto Williams`) is merged into
 * the longer one; a longer form that is the exception (`Nives Coslovich`) into the short one. A region that occurs
 * only in place names is left out if one place in it has nearly all of its entries.
 */
function keepTelling(names: Map<string, Name>): Name[] {
  const dropped = new Set<Name>();
  for (const short of names.values()) {
    const longer = [...short.inside].flatMap((key) => names.get(key) ?? []);
    const wide = longer.filter(({ entries }) => entries.size >= 2);
    const [only] = longer;
    if (
      longer.length === 1 &&
      only &&
      only.entries.size >= 2 &&
      only.entries.size * 2 >= short.entries.size
    ) {
      only.entries = short.entries;
      dropped.add(short);
    } else if (longer.length === 1) for (const long of wide) dropped.add(long);
  }
  const kept = [...names.values()].filter((name) => name.entries.size >= 2 && !dropped.has(name));
  const told = kept.filter(({ isInProse }) => isInProse);
  return kept.filter(
    (name) => name.isInProse || !told.some((other) => isCoveredBy(name.entries, other.entries)),
  );
}

function isCoveredBy(entries: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): boolean {
  let shared = 0;
  for (const entry of entries.keys()) if (others.has(entry)) shared += 1;
  return shared >= entries.size * 0.8;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[best = ''] = []] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
