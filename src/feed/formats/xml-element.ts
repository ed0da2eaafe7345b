/** An element of a feed's item or channel, small enough to be held whole. At most {@link maxDepth} levels deep. */
export interface XmlElement {
  /** Usual name in lower case (`content:encoded`, `atom:link`); RSS's own names have no prefix. */
  name: string;
  /** Name as written. */
  tag: string;
  /** By lower-case name as written (`href`, `xml:base`). */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** The xml:base in force, absolute, or null if no ancestor has one. */
  base: string | null;
}

/** Deeper elements are left out and their text kept, so that walking a tree cannot exhaust the call stack. */
export const maxDepth = 256;

/** The child elements of these usual names, in document order. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** All text inside the element and its descendants, trimmed, without CDATA markers that were written as text. */
export function textOf(element: XmlElement): string {
  return withoutCdata(collectText(element)).trim();
}

function collectText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : collectText(child))).join('');
}

/** The non-empty texts of the child elements with these names, in the order of the names. */
function allTexts(element: XmlElement, ...names: string[]): string[] {
  return names.flatMap((name) => childrenNamed(element, name).map(textOf)).filter((text) => text !== '');
}

/** The dates of an item: the first of either kind, and all others in case those cannot be parsed. */
export function itemDates(
  element: XmlElement,
  publishedNames: readonly string[],
  updatedNames: readonly string[],
): { published: string | null; updated: string | null; otherDates?: string[] } {
  const [published = null, ...later] = allTexts(element, ...publishedNames);
  const [updated = null, ...updates] = allTexts(element, ...updatedNames);
  const otherDates = [...later, ...updates];
  return { published, updated, ...(otherDates.length > 0 ? { otherDates } : {}) };
}

/** The first non-empty text among the child elements with these names, in the order of the names; else null. */
export function firstText(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child);
      if (text) return text;
    }
  }
  return null;
}

const cdataMarker = /(?:<|&lt;)!\[CDATA\[|\]\](?:>|&gt;)/gi;

/**
 * The text without markers of a CDATA section around it: a section escaped once too often, or one inside of another,
 * leaves them as characters. A text that only mentions them keeps them.
 */
export function withoutCdata(text: string): string {
  const isWrapped = /^\s*(?:<|&lt;)!\[CDATA\[/i.test(text) && /\]\](?:>|&gt;)\s*$/i.test(text.slice(-80));
  return isWrapped ? text.replace(cdataMarker, '') : text;
}
