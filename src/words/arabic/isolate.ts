/**
 * A name or a figure between U+2068 and U+2069: it keeps its own direction, and its signs and digits do not mix with
 * the sentence around it (Unicode Standard Annex 9, first strong isolate).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
