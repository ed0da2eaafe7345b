const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const simple = [...small, ...teens];

/** A count: digits, or a word up to a hundred. */
export const number = [
  String.raw`\d{1,4}`,
  `(?:${tens.join('|')})(?: (?:${small.slice(1, 10).join('|')}))?`,
  [...simple.slice(1)].reverse().join('|'),
  'half an?|(?:a )?couple of|(?:a )?few|a dozen|a hundred|several|an?',
].join('|');

/** The first words of counts beyond one. */
export const countWords = [...simple.slice(2), ...tens].join('|');

/** The least and most that a {@link number} may mean, or null. */
export function parseNumber(word: string): { min: number; max: number } | null {
  const vague: Record<string, [number, number]> = {
    a: [1, 1],
    an: [1, 1],
    'half a': [0.5, 0.5],
    'half an': [0.5, 0.5],
    'a couple of': [2, 2],
    'couple of': [2, 2],
    'a few': [2, 5],
    few: [2, 5],
    several: [3, 7],
    'a dozen': [12, 12],
    'a hundred': [100, 100],
  };
  const [min, max] = vague[word.replace(/\s+/g, ' ')] ?? [exactNumber(word), exactNumber(word)];
  return Number.isNaN(min) ? null : { min, max };
}

function exactNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (simple.includes(word)) return simple.indexOf(word);
  const [ten = '', one = 'zero'] = word.split(/[\s-]+/);
  return tens.includes(ten) && small.includes(one)
    ? (tens.indexOf(ten) + 2) * 10 + small.indexOf(one)
    : Number.NaN;
}

const ordinals = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth',
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
]
  .join(' ')
  .split(' ');

/** The day of a month as an ordinal, in words or digits. */
export const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th)|${[...ordinals].reverse().join('|').replaceAll('-', ' ')}`;

/** 1 … 31 of an {@link ordinal}, or of digits. */
export function parseOrdinal(word: string): number {
  const digits = /^\d{1,2}/.exec(word);
  return digits ? Number(digits[0]) : ordinals.indexOf(word.replace(/\s+/g, '-')) + 1;
}
