/** A word in a line. */
export interface Token {
  text: string;
  /** The text between the word before and this one; for the first word, all text before it. */
  gap: string;
  isCapitalised: boolean;
  /** True if its capital letter may be due to the beginning of a sentence. */
  opensSentence: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʻʼ‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const capital = /^[\p{Lu}\p{Lt}]/u;
const sentenceBreak = /[.!?…:。！？]|["“”„«‘([{]|\s['’]/u;
/** A full stop after these does not end a sentence. */
const abbreviated = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sr|Sra|Srta|Prof|No|vs|ca)$/u;

/** The words of a line in any script that has words; numbers and punctuation are gaps. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(wordPattern)) {
    const [text] = match;
    const gap = line.slice(end, match.index);
    tokens.push({
      text,
      gap,
      isCapitalised: isCapitalised(text),
      opensSentence: opensSentence(gap, tokens.at(-1)),
    });
    end = match.index + text.length;
  }
  return tokens;
}

// Most words begin with a to z: the regular expression is for the others.
function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code < 97 || code > 122) && capital.test(text);
}

function opensSentence(gap: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (gap === ' ' || !sentenceBreak.test(gap)) return false;
  return !(/^\.[ \u00a0]$/.test(gap) && abbreviated.test(before.text));
}
