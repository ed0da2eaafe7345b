import { foldStem } from '../model/text/fold-word.ts';
import type { Token } from './tokenize.ts';
import type { WordCount } from './word-counts.ts';
import { determiners, functionWords } from './word-lists.ts';

const minWordLength = 3;
const prepositions = new Set('of with in on from by for at into through under over without like'.split(' '));

/**
 * Adds the lower-case words of a line to `words`, without function words. A noun is recognised by its neighbours: an
 * article or preposition before it, perhaps with one word between, and the end of the phrase after it.
 */
export function countNouns(
  tokens: readonly Token[],
  words: Map<string, WordCount>,
  isClosing: boolean,
): void {
  const folded = tokens.map(({ text }) => foldStem(text));
  for (const [index, token] of tokens.entries()) {
    const word = folded[index] ?? '';
    if (token.isCapitalised || word.length < minWordLength || isSmall(word)) continue;
    const known = words.get(word) ?? { word, count: 0, nouns: 0, closing: 0 };
    known.count += 1;
    if (isClosing) known.closing += 1;
    if (startsPhrase(tokens, folded, index) && endsPhrase(tokens, folded, index)) known.nouns += 1;
    words.set(word, known);
  }
}

function isSmall(word: string): boolean {
  return functionWords.has(word) || determiners.has(word);
}

function startsPhrase(tokens: readonly Token[], folded: readonly string[], index: number): boolean {
  if (!touches(tokens[index])) return false;
  const before = folded[index - 1] ?? '';
  if (determiners.has(before) || prepositions.has(before)) return true;
  return !isSmall(before) && touches(tokens[index - 1]) && determiners.has(folded[index - 2] ?? '');
}

function endsPhrase(tokens: readonly Token[], folded: readonly string[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || !touches(next) || isSmall(folded[index + 1] ?? '');
}

/** Only a space between this word and the one before. */
function touches(token: Token | undefined): boolean {
  return token?.gap === ' ' || token?.gap === '\u00a0';
}
