/** Returns the width of a text in px, set as it will be shown. */
export type MeasureText = (text: string) => number;

/** A piece of text that is kept on one line. */
interface Piece {
  text: string;
  /** Where it ends in the whole text. */
  end: number;
  /** It follows the one before directly, without a space. */
  isGlued: boolean;
  /** It begins a line even if there is room before it, like words that browsers have to break. */
  startsLine: boolean;
}

const ellipsis = ' …';

/** Scripts without spaces, in which lines may end between any two characters (or words, which are not marked). */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A character with what belongs to it: opening punctuation before it, accents and closing punctuation after it. */
const character = /[\p{Ps}\p{Pi}]*.(?:[\p{M}\p{Pe}\p{Pf}\p{Po}]|\u200d.)*/gsu;

/**
 * As many whole words as fit into this many lines of a width, followed by an ellipsis if words are left out. A word
 * wider than a line, as all are in scripts without spaces, is cut between its characters.
 *
 * @param text words with single spaces between them
 * @returns the text itself if it fits; at least its first piece
 */
export function fitLines(text: string, widthPx: number, lines: number, measure: MeasureText): string {
  const spacePx = measure(' ');
  const ellipsisPx = measure(ellipsis);
  let line = 1;
  let usedPx = 0;
  let fittingEnd = 0;
  for (const piece of piecesOf(text, widthPx, measure)) {
    const piecePx = measure(piece.text);
    const neededPx = usedPx + (piece.isGlued ? 0 : spacePx) + piecePx;
    const startsLine = usedPx === 0 || neededPx > widthPx || piece.startsLine;
    if (startsLine && usedPx > 0) {
      if (line === lines) return cut(text, fittingEnd);
      line += 1;
    }
    usedPx = startsLine ? piecePx : neededPx;
    // It counts as fitting only if the ellipsis fits after it too.
    if (fittingEnd === 0 || line < lines || usedPx + ellipsisPx <= widthPx) fittingEnd = piece.end;
  }
  return text;
}

function piecesOf(text: string, widthPx: number, measure: MeasureText): Piece[] {
  let end = -1;
  return text.split(' ').flatMap((word) => {
    end += 1;
    const isWide = measure(word) > widthPx;
    const parts = isWide ? (word.match(character) ?? []) : [word];
    const startsLine = isWide && !unspaced.test(word);
    return parts.map((part, index) => {
      end += part.length;
      return { text: part, end, isGlued: index > 0, startsLine: startsLine && index === 0 };
    });
  });
}

function cut(text: string, end: number): string {
  return text.slice(0, end).replace(/[\s,;:·–—-]+$/, '') + ellipsis;
}
