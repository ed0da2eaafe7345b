const marker = /(?:<|&lt;)!\[CDATA\[|\]\](?:>|&gt;)/gi;

/**
 * The text without markers of a CDATA section around it: a section escaped once too often, or one inside of another,
 * leaves them as characters. A text that only mentions them keeps them.
 */
export function withoutCdata(text: string): string {
  const isWrapped = /^\s*(?:<|&lt;)!\[CDATA\[/i.test(text) && /\]\](?:>|&gt;)\s*$/i.test(text.slice(-80));
  return isWrapped ? text.replace(marker, '') : text;
}
