/** A word as it stands in a line. */
export interface Token {
  text: string;
  /** What stands between the word before and this one; at a line's start, what stands before it. */
  gap: string;
  isCapitalised: boolean;
  /** True where a capital letter may be the sentence's and not the word's own. */
  opensSentence: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʻʼ‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SENTENCE_BREAK = /[.!?…:。！？]|["“”„«‘([{]|\s['’]/u;
/** After these a full stop ends no sentence. */
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sr|Sra|Srta|Prof|No|vs|ca)$/u;

/** The words of a line in any script that has words; numbers and marks are gaps. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(WORD)) {
    const [text] = match;
    const gap = line.slice(end, match.index);
    const before = tokens.at(-1);
    const isAbbreviated = before !== undefined && /^\.[ \u00a0]$/.test(gap) && ABBREVIATED.test(before.text);
    tokens.push({
      text,
      gap,
      isCapitalised: /^\p{Lu}|^\p{Lt}/u.test(text),
      opensSentence: before === undefined || (SENTENCE_BREAK.test(gap) && !isAbbreviated),
    });
    end = match.index + text.length;
  }
  return tokens;
}
