import type { Item, ItemContent } from '../item.ts';
import { childrenNamed, type XmlElement } from './xml-element.ts';

/** Elements that summarise an item in other vocabularies than RSS and Atom: used if nothing better has words. */
const lastResorts = ['itunes:summary', 'dc:description', 'dcterms:abstract', 'itunes:subtitle'];
const mediaWords = ['media:description', 'media:text'];

/**
 * The filled elements that may hold an item's text, best first: those with the given names, in their order, then the
 * last resorts, which any format may have.
 */
export function textCandidates(item: XmlElement, names: readonly string[]): XmlElement[] {
  const groups = childrenNamed(item, 'media:group');
  return [
    ...[...names, ...lastResorts].flatMap((name) => childrenNamed(item, name)),
    ...[item, ...groups].flatMap((holder) => childrenNamed(holder, ...mediaWords)),
  ].filter(isFilled);
}

/** Text, or markup without text: an entry can be only a picture. */
function isFilled(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' || child.trim() !== '');
}

/** The part of an item that comes from its candidates for a text. `baseUrl` is used if there are none. */
export function itemText(
  candidates: readonly (ItemContent & { baseUrl: string })[],
  baseUrl: string,
): Pick<Item, 'content' | 'alternatives' | 'baseUrl'> {
  const [first, ...alternatives] = candidates;
  if (!first) return { content: null, baseUrl };
  const content = { kind: first.kind, value: first.value };
  const part = { content, baseUrl: first.baseUrl };
  return alternatives.length > 0 ? { ...part, alternatives } : part;
}
