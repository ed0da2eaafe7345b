import type { SetApart } from '../../model/entry/body.ts';

const raised = new Map(
  [...'0123456789+-−–=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ'][index]]),
);
const lowered = new Map(
  [...'0123456789+-−–=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎'][index]]),
);

/** What is superscript only by convention: `1st`, `XIXe`, `Mlle`, `Brand™`. */
const ending =
  /^(?:st|nd|rd|th|e|er|ers|re|res|ère|ième|ème|eme|nde?|s|a|o|os|as|mo|vo|de|ste|me|mes|mme|lles?|r|gr|tm|sm|mc|md|[ªº°®™©℠]|\p{P}|\p{S})$/iu;

/**
 * How plain text writes words that are raised, lowered, struck or added, so that they do not read like the words
 * around them: `10⁶`, `e^(iπ)`, `H₂O`, `x_max`, `~~twelve~~`. Undefined if they can be written as they are.
 */
export function writtenMark(kind: SetApart['kind'], text: string): string | undefined {
  if (text.trim() === '' || kind === 'ins') return undefined;
  if (kind === 'del') return `~~${text}~~`;
  const signs = kind === 'sup' ? raised : lowered;
  const exact = [...text.trim()].map((sign) => signs.get(sign));
  if (exact.every((sign) => sign !== undefined)) return exact.join('');
  // A line in small print is not an index.
  if (/\s/.test(text.trim()) || text.length > 24) return kind === 'sup' ? ` ${text}` : undefined;
  if (kind === 'sup' && /^\p{L}{3,}$/u.test(text) && !ending.test(text)) return ` ${text}`;
  if (/^[[({]/.test(text) || (kind === 'sup' && ending.test(text))) return undefined;
  const isOneWord = text.length === 1 || (kind === 'sub' && /^[\p{L}\p{N}]+$/u.test(text));
  return `${kind === 'sup' ? '^' : '_'}${isOneWord ? text : `(${text})`}`;
}
