/**
 * Cuts a row's words to their room, so that the style sheet need not clip them: every clip is a paint chunk of its
 * own, and a row had four
 * (https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/paint/README.md).
 */
export interface RowFit {
  /** The words have been measured. Until then they are whole, and the style sheet clips them. */
  isMeasured: boolean;
  /** There is no room for headline and number side by side. */
  isCramped: boolean;
  /** As much of the first line as two lines hold. */
  excerpt: (text: string) => string;
  /**
   * The first of the headlines that fits beside the number; if none does, as much of the last as fits. One with a
   * word too wide for the line stays whole, for the style sheet to clip: half a word is not part of the link's name.
   */
  headline: (headlines: readonly string[], number: string | null) => FittedHeadline;
  /** As much of the dateline as one line holds after the text before it. */
  dateline: (text: string, before: string) => string;
}

/** `rest` follows the text if there is room for all of it, which the style sheet decides. */
interface FittedHeadline {
  text: string;
  rest?: string;
  isTooWide: boolean;
}

/** In rem: a narrower list leaves the number out. */
export const roomyRem = 12;

/** Keeps every word, for the style sheet to clip. */
export function clippedFit(isCramped: boolean): RowFit {
  return {
    isMeasured: false,
    isCramped,
    excerpt: (text) => text,
    headline(headlines) {
      const [whole = '', text = whole] = headlines;
      return { text, rest: whole.slice(text.length), isTooWide: false };
    },
    dateline: (text) => text,
  };
}
