import { absoluteUrl } from './absolute-url.ts';
import { maxDepth, type XmlElement } from './xml-element.ts';
import { XmlNamespaces } from './xml-namespaces.ts';
import type { CloseCause, XmlHandler } from './xml-reader.ts';

export type XmlFeedFormat = 'rss' | 'atom';

export interface FeedElementsListener {
  /** A whole item or entry; never one that was cut by the document's end. */
  item(element: XmlElement): void;
  /** A whole child element of the channel or feed that is not an item: `title`, `atom:link` … */
  field(element: XmlElement): void;
}

const formats: ReadonlyMap<string, XmlFeedFormat> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rss'],
  ['channel', 'rss'],
  ['atom:feed', 'atom'],
  ['feed', 'atom'],
]);

const itemNames: ReadonlySet<string> = new Set(['item', 'atom:item', 'entry', 'atom:entry']);
const pageNames: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'script',
  'div',
  'p',
  'form',
  'table',
]);

/** Splits an XML feed into its items and its channel's fields, each a small tree, while it is parsed. */
export class FeedElements implements XmlHandler {
  /** The feed's format, known from its root element; null before. Junk around the root is skipped. */
  format: XmlFeedFormat | null = null;
  /** Whether elements of a web page were found, and no feed. */
  sawPage = false;
  /** Whether a tag of an item or of one of its own elements is missing or has the wrong name. */
  isDamaged = false;
  readonly #listener: FeedElementsListener;
  readonly #namespaces = new XmlNamespaces();
  /** Where text is added, for each open element: itself, its nearest kept ancestor, or nowhere. */
  readonly #targets: (XmlElement | null)[] = [];
  readonly #bases: (string | null)[] = [];
  readonly #feedUrl: string;
  #rootDepth = -1;
  #rootClosed = false;
  /** Depth of the item or field that is being kept, or -1. */
  #keptDepth = -1;
  #keptItem = false;

  constructor(feedUrl: string, listener: FeedElementsListener) {
    this.#feedUrl = feedUrl;
    this.#listener = listener;
  }

  /** Whether the root element was closed. */
  get complete(): boolean {
    return this.#rootClosed;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#targets.at(-1) ?? null;
    const outerBase = this.#bases.at(-1) ?? null;
    this.#namespaces.enter(tag, attributes);
    const base = absoluteUrl(attributes.get('xml:base'), outerBase ?? this.#feedUrl) ?? outerBase;
    const name = this.#namespaces.usualName(tag);
    this.#bases.push(base);
    this.#targets.push(this.#target({ name, tag, attributes, children: [], base }, parent));
  }

  text(text: string): void {
    this.#targets.at(-1)?.children.push(text);
    if (this.#keptItem && this.#targets.length - 1 === this.#keptDepth && text.trim() !== '')
      this.isDamaged = true;
  }

  close(cause: CloseCause): void {
    const element = this.#targets.pop() ?? null;
    this.#bases.pop();
    this.#namespaces.leave();
    const depth = this.#targets.length;
    if (this.#keptItem && cause === 'ancestor' && depth <= this.#keptDepth + 1) this.isDamaged = true;
    if (depth === this.#keptDepth) {
      this.#keptDepth = -1;
      this.#keptItem = false;
      if (element && cause !== 'end') this.#give(element);
    } else if (depth === this.#rootDepth) {
      this.#rootDepth = -1;
      this.#rootClosed = cause !== 'end';
    }
  }

  #target(element: XmlElement, parent: XmlElement | null): XmlElement | null {
    const depth = this.#targets.length;
    // An item inside of a field shows that the field's end tag is missing: the item takes precedence.
    if (parent && (this.#keptItem || !itemNames.has(element.name))) {
      if (depth - this.#keptDepth > maxDepth) return parent;
      parent.children.push(element);
      return element;
    }
    if (this.#rootDepth < 0) {
      this.#recogniseRoot(element.name, depth);
      return null;
    }
    if (element.name === 'channel') return null;
    this.#keptDepth = depth;
    this.#keptItem = itemNames.has(element.name);
    return element;
  }

  #recogniseRoot(name: string, depth: number): void {
    const format = formats.get(name);
    if (format && (this.format === null || this.format === format)) {
      this.format = format;
      this.#rootDepth = depth;
      this.#rootClosed = false;
    } else if (pageNames.has(name.replace('xhtml:', ''))) {
      this.sawPage = true;
    }
  }

  #give(element: XmlElement): void {
    if (itemNames.has(element.name)) this.#listener.item(element);
    else this.#listener.field(element);
  }
}
