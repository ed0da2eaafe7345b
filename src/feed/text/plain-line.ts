import { decodeEntities } from './decode-entities.ts';

const titleTag =
  /<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/**
 * One line of plain text from a field that may hold HTML: references decoded, tags taken out that titles are found
 * with, spaces collapsed; null where nothing is left. RSS does not say whether a title is text or HTML, so a `<` that
 * begins none of those tags stays.
 */
export function plainLine(html: string | null): string | null {
  if (html === null) return null;
  const text = decodeEntities(html.replace(titleTag, '')).replace(/\s+/g, ' ').trim();
  return text || null;
}
