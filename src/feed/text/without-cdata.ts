const marker = /(?:<|&lt;)!\[CDATA\[|\]\](?:>|&gt;)/gi;

/**
 * The text without marks of CDATA sections that it is wrapped in: a section escaped once too often, or one inside of
 * another, leaves them there as characters. A text that only speaks of them keeps them.
 */
export function withoutCdata(text: string): string {
  const isWrapped = /^\s*(?:<|&lt;)!\[CDATA\[/i.test(text) && /\]\](?:>|&gt;)\s*$/i.test(text.slice(-80));
  return isWrapped ? text.replace(marker, '') : text;
}
