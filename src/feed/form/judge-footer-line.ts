import { countFooterWords, type FooterWords } from './footer-words.ts';

/**
 * The kind of a line at the end of an entry. `certain`: it offers to share, follow or subscribe. `likely`: it does so
 * if it is next to a certain one (`follow Ada`). `filler`: nothing else below a certain one. Else `prose`.
 */
export type FooterVerdict = 'certain' | 'likely' | 'filler' | 'prose';

const maxWords = 24;
const separator = /[·•|]|:\s*(?:$|\S)/;
const sentenceEnd = /[.!?…]["”’')\]]*$/;
const smallPrint = /^(?:©|\(c\)|copyright\b|all rights reserved|the post .* appeared first on )/i;

/** Judges one line; `linked` is the share of it that is links, 0 … 1. */
export function judgeFooterLine(line: string, linked: number): FooterVerdict {
  const text = line.trim();
  const words = countFooterWords(text);
  if (words.count === 0 || smallPrint.test(text)) return 'filler';
  if (words.count > maxWords) return 'prose';
  const isLink = linked >= 0.7;
  const isParted = separator.test(text) || isLink;
  if (sentenceEnd.test(text) && !isParted) return judgeSentence(words);
  if (isOffer(words, isParted)) return 'certain';
  const areUnknownNames = words.unknown === words.names && words.names <= 2;
  if (words.startsWithOffer && areUnknownNames && words.count <= 6) {
    return isLink && words.actions > 0 ? 'certain' : 'likely';
  }
  return words.unknown === 0 ? 'filler' : 'prose';
}

/** A whole sentence is a footer only if it is an imperative, names a service and says nothing else. */
function judgeSentence({ startsWithOffer, unknown, services, names, count }: FooterWords): FooterVerdict {
  if (startsWithOffer && services > 0 && unknown === 0) return 'certain';
  if (startsWithOffer && services > 0 && unknown === names && count <= 8) return 'likely';
  return unknown === 0 ? 'filler' : 'prose';
}

function isOffer(words: FooterWords, isParted: boolean): boolean {
  const { count, services, actions, weakActions, unknown, startsWithOffer } = words;
  if (unknown / count > (services > 0 ? 0.34 : 0.25)) return false;
  if (services >= 2 && (isParted || unknown === 0)) return true;
  if (!startsWithOffer) return false;
  return (actions > 0 && (services > 0 || isParted)) || (weakActions > 0 && services > 0);
}
