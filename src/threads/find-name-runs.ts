import { foldWord } from '../model/text/fold-word.ts';
import type { Token } from './tokenize.ts';
import { determiners, functionWords } from './word-lists.ts';

/** Consecutive capitalised words that may be a name. */
export interface NameRun {
  /** `Molo Sartorio`, `Simon’s Town`, `Gulf of Penas`; without a possessive ending or a title in front. */
  text: string;
  /** `Mr`, if the name was written with it. */
  title: string | null;
  /** True if the first word may be capitalised only because it begins a sentence. */
  isDoubtful: boolean;
}

const particles = new Set(
  'of de da do dos das di del della dei der den des du la le las los van von ten ter zu zum zur al el bin ibn'.split(
    ' ',
  ),
);
const titles = new Set(
  'mr mrs ms miss dr prof professor sir lady father sister brother señor señora señorita sr sra srta herr frau signor signora signore monsieur madame mme'
    .split(' ')
    .map(foldWord),
);

/** A longer run is a headline or an inscription, and contains too many shorter ones to search for names. */
const maxWords = 12;

/**
 * The capitalised runs of a line, without days, months and words in capitals. `calendar`: folded names of days and
 * months.
 */
export function findNameRuns(tokens: readonly Token[], calendar: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; ) {
    const end = endOfRun(tokens, index);
    const run = end > index && end - index <= maxWords ? parseRun(tokens.slice(index, end), calendar) : null;
    if (run) runs.push(run);
    index = Math.max(end, index + 1);
  }
  return runs;
}

/** The index after the run that starts at `start`; `start` itself if none does. */
function endOfRun(tokens: readonly Token[], start: number): number {
  if (!tokens[start]?.isCapitalised) return start;
  let end = start + 1;
  for (;;) {
    const next = tokens[end];
    if (!next || !joins(next, tokens[end - 1])) return end;
    if (next.isCapitalised) end += 1;
    else {
      const after = tokens[end + 1];
      const isBridge = particles.has(next.text) && after?.isCapitalised && joins(after, next);
      if (!isBridge) return end;
      end += 2;
    }
  }
}

function joins({ gap, opensSentence }: Token, before: Token | undefined): boolean {
  if (gap === ' ' || gap === '\u00a0') return !before?.text.match(/[’']s$/) || !opensSentence;
  // An initial or a shortened title: "J. Smith", "Mr. Haji".
  return /^\.[ \u00a0]$/.test(gap) && !opensSentence;
}

function parseRun(run: readonly Token[], calendar: ReadonlySet<string>): NameRun | null {
  if (isShouted(run)) return null;
  const folded = run.map(({ text }) => foldWord(text));
  const isPlain = (index: number) => {
    const word = (folded[index] ?? '').replace(/'s?$/, '');
    return calendar.has(word) || isSmallWord(word);
  };
  let from = 0;
  while (from < run.length && isPlain(from)) from += 1;
  const titleAt = from;
  while (from < run.length - 1 && titles.has(folded[from] ?? '')) from += 1;
  let to = run.length;
  while (to > from && (isPlain(to - 1) || particles.has(folded[to - 1] ?? ''))) to -= 1;
  const name = run.slice(from, to);
  const text = name
    .map(({ text, gap }, index) => (index === 0 ? text : gap + text))
    .join('')
    .replace(/['’](?:s|S)?$/, '');
  if (Array.from(text).length < 2 || titles.has(foldWord(text))) return null;
  const title = from > titleAt ? (run[titleAt]?.text ?? null) : null;
  return { text, title, isDoubtful: title === null && (name[0]?.opensSentence ?? false) };
}

/** `I`, `I’m`, `The`: capitalised without being a name. */
function isSmallWord(word: string): boolean {
  const stem = word.replace(/'.*$/, '');
  return functionWords.has(word) || determiners.has(word) || stem === 'i' || functionWords.has(stem);
}

/** A sign, a heading, an inscription: its capitals mean nothing. A single short word may be an acronym. */
function isShouted(run: readonly Token[]): boolean {
  const isLoud = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();
  const loud = run.filter(isLoud).length;
  return loud > 1 || (loud === 1 && run.some((token) => isLoud(token) && token.text.length > 5));
}
