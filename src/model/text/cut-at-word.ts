/**
 * A text of at most `limit` UTF-16 units, cut at a word if necessary, with `ellipsis` after the cut. Scripts without
 * spaces are cut between characters.
 */
export function cutAtWord(text: string, limit: number, ellipsis: string): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - ellipsis.length + 1);
  const lastSpace = head.lastIndexOf(' ');
  // In a text without spaces the last word may be the whole text.
  const kept = lastSpace > limit / 3 ? head.slice(0, lastSpace) : head.slice(0, -1);
  return kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–—-]+$/, '') + ellipsis;
}
