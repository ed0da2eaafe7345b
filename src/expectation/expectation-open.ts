import { isPartOfName, type Wording } from './expectation-wording.ts';

const pronoun = 'i|we|he|she|it|they|you|anyone|anybody|someone|somebody|everyone|everybody|nobody|there';
const verb =
  'is|are|has|have|comes?|goes|go|leaves?|ends?|arrives?|opens?|closes?|melts?|falls?|rises?|turns?|dies?|can|will|does|do';

/**
 * Wordings that say there is no date, or that name an event whose date nobody can look up. Each matches the words to
 * mark.
 */
const openings: readonly RegExp[] = [
  /\b(?:eventually|someday|some day|one fine day|one of these days|sooner or later|before long|ere long|in due course|in the long run|in the end|at some point|by and by|in the near future|in the (?:distant )?future|in future|never|for ever|forever|as long as|any day now|until after)\b/,
  /\b(?<!too )soon(?:er)?\b/,
  /(?<!\b(?:within|in|for|after|than|only|just|by|of|at|every) )\bone day\b(?! (?:late|later|early|of|or|longer|more|ahead|behind|at|and)\b|')/,
  /(?<!\b(?:just|right|exactly) )\bin time\b(?! (?:for|to|with|of)\b)/,
  /\b(?:with)?in (?:(?:the )?(?:coming|next|following) )?(?:days|weeks|months|years|hours)\b(?! of)/,
  /\b(?:over|during|for) the (?:coming|next|following) (?:days|weeks|months|years)\b/,
  /\b(?:in|over) the (?:days|weeks|months|years) (?:ahead|to come)\b/,
  /\b(?:by the time|as soon as|the moment|the day that|whenever)\b/,
  /(?<!\b(?:know|knows|ask|asks|wonder|wonders|say|says|exactly|matter|tell|remember|remembers|of|time|day) )\bwhen\b/,
  /(?<!\b(?:at|for|more than|than|only|just|not|all at) )\bonce (?=(?:the|a|my|his|her|our|their|[a-z]+ (?:has|have|is|are)) ?\b)(?!(?:more|again|and|in|upon)\b)/,
  new RegExp(`\\b(?:once|before|until|till|after|if|unless) (?:${pronoun})\\b`),
  new RegExp(
    `\\b(?:before|until|till|after) (?:the|a|an|my|his|her|our|their|its|[a-z]+'s)(?: [a-z]+){1,3} (?:${verb})\\b`,
  ),
  /\b(?:on|by|before|until|for|after) (?:my|his|her|our|their|your|[a-z]+'s) (?:birthday|wedding|funeral|anniversary|return|retirement|arrival|departure)\b/,
];

const notAgain = /\b(?:not|nobody|no one|nothing)\b[^.;]*?\bagain\b/;

/** The first words that leave the date open, or null. */
export function findOpening(wording: Wording): { start: number; end: number } | null {
  const { folded } = wording;
  const found = openings
    .map((opening) => opening.exec(folded))
    .filter((match) => match !== null)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }));
  const again = notAgain.exec(folded);
  if (again && found.length === 0) {
    const end = again.index + again[0].length;
    return isPartOfName(wording, end) ? null : { start: end - 'again'.length, end };
  }
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
