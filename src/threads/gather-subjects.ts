import type { FoundThread, ThreadSource } from './thread-source.ts';
import { eachWord } from './word-counts.ts';
import { commonNouns } from './word-lists.ts';

interface Word {
  /** Entry index → mentions there, those in a closing line counted twice. */
  strengths: Map<number, number>;
  count: number;
  nouns: number;
  forms: Map<string, number>;
}

/** Words that occur in more of the entries than this rarely distinguish one entry from another. */
const maxShare = 0.35;
const minNounShare = 0.3;
/** A word that occurs only once in each of two entries may be chance; in a closing line it is meant. */
const minStrength = 3;

/** Things that recur: nouns that occur in at least two entries, in few of all, and that are not common everywhere. */
export function gatherSubjects(sources: readonly ThreadSource[]): FoundThread[] {
  const words = gatherWords(sources);
  const maxEntries = Math.max(3, sources.length * maxShare);
  const found: FoundThread[] = [];
  for (const [key, { strengths, count, nouns, forms }] of words) {
    if (strengths.size < 2 || strengths.size > maxEntries || isCommon(key)) continue;
    if (nouns < 2 || nouns < count * minNounShare) continue;
    const inOrder = [...strengths].sort(([a], [b]) => a - b);
    if (inOrder.reduce((sum, [, strength]) => sum + strength, 0) < minStrength) continue;
    const [[name = key] = []] = [...forms].sort(([, m], [, n]) => n - m);
    found.push({
      kind: 'subject',
      key,
      name,
      entries: inOrder.map(([entry]) => entry),
      strengths: inOrder.map(([, strength]) => strength),
    });
  }
  return found;
}

function isCommon(word: string): boolean {
  return commonNouns.has(word) || commonNouns.has(word.replace(/s$/, '')) || /teenth$/.test(word);
}

function gatherWords(sources: readonly ThreadSource[]): Map<string, Word> {
  const known = new Set<string>();
  for (const { terms } of sources) eachWord(terms.words, ({ word }) => known.add(word));
  const words = new Map<string, Word>();
  for (const [index, { terms }] of sources.entries()) {
    eachWord(terms.words, ({ word, count, nouns, closing }) => {
      const key = singularOf(word, known);
      const gathered = words.get(key) ?? { strengths: new Map(), count: 0, nouns: 0, forms: new Map() };
      gathered.strengths.set(index, (gathered.strengths.get(index) ?? 0) + count + closing);
      gathered.count += count;
      gathered.nouns += nouns;
      gathered.forms.set(word, (gathered.forms.get(word) ?? 0) + count);
      words.set(key, gathered);
    });
  }
  return words;
}

/** `rulers` → `ruler` if the journal has the word. */
function singularOf(word: string, known: ReadonlySet<string>): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  const candidates = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  const isPlural = [true, word.endsWith('es'), word.endsWith('ies')];
  return candidates.find((candidate, index) => isPlural[index] && known.has(candidate)) ?? word;
}
