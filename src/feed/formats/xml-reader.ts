import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeEntities } from '../text/decode-entities.ts';
import { SourceBuffer } from './source-buffer.ts';

/** What closed an element: its own end tag, an ancestor's (or the next item's start), or the end of the document. */
export type CloseCause = 'tag' | 'ancestor' | 'end';

/**
 * The receiver of an {@link XmlReader}'s events: every `open` is followed by its `close`, properly nested whatever
 * the source.
 */
export interface XmlHandler {
  /** `tag` as written; attributes by lower-case name, references decoded, the first of a name wins. */
  open(tag: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(cause: CloseCause): void;
}

/** HTML's elements without an end tag, unless a feed format has one of that name: unescaped HTML is common. */
const neverClosed = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements that never contain their own kind: a second one means that the first one's end tag is missing. */
const neverNested = new Set(['item', 'entry']);

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * A streaming XML reader that survives real feeds: unescaped ampersands and less-than signs, undeclared entities,
 * wrong nesting, missing end tags. Built on htmlparser2's tokenizer rather than its `Parser`, whose stack of open
 * elements costs more with every level of depth: this one is linear in the document's length, however it nests.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  readonly #openCounts = new Map<string, number>();
  readonly #tokenizer = this.#createTokenizer();
  #source = new SourceBuffer();
  #rawText = '';
  #tag = '';
  #tagStart = 0;
  #attributes: Map<string, string> | null = null;
  #attributeName = '';
  #attributeValue = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** Reads the next piece of the document, of any length; it may begin and end anywhere. */
  write(piece: string): void {
    this.#source.push(piece);
    this.#tokenizer.write(piece);
  }

  /** Ends the document: elements that are still open are closed with the cause `end`. */
  end(): void {
    this.#tokenizer.end();
    this.#flushText();
    while (this.#open.length > 0) this.#pop('end');
  }

  #createTokenizer(): Tokenizer {
    const ignore = () => undefined;
    const callbacks: TokenizerCallbacks = {
      ontext: (start, end) => this.#onText(start, end),
      oncdata: (start, end, offset) => this.#onCdata(start, end - offset),
      onopentagname: (start, end) => this.#onTagName(start, end),
      onattribname: (start, end) => this.#onAttributeName(start, end),
      onattribdata: (start, end) => this.#onAttributeData(start, end),
      onattribend: (quote) => this.#onAttributeEnd(quote),
      onopentagend: (end) => this.#onTagEnd(end, false),
      onselfclosingtag: (end) => this.#onTagEnd(end, true),
      onclosetag: (start, end) => this.#onEndTag(start, end),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
      // Never called: entities are decoded here, in whole texts, with HTML's names and with XML's semicolons.
      ontextentity: ignore,
      onattribentity: ignore,
    };
    return new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  }

  #onText(start: number, end: number): void {
    this.#rawText += this.#source.slice(start, end);
  }

  #onCdata(start: number, end: number): void {
    this.#flushText();
    const text = this.#source.slice(start, end);
    if (text) this.#handler.text(text);
  }

  #flushText(): void {
    if (!this.#rawText) return;
    this.#handler.text(decodeEntities(this.#rawText));
    this.#rawText = '';
  }

  #onTagName(start: number, end: number): void {
    this.#tagStart = start;
    this.#tag = this.#source.slice(start, end);
    this.#attributes = null;
  }

  /** `<5 of them` is text: the XML tokenizer takes it for a tag, but no name in a feed begins like that. */
  #isStray(): boolean {
    return !/^[\p{L}_]/u.test(this.#tag);
  }

  #onAttributeName(start: number, end: number): void {
    this.#attributeValue = '';
    if (!this.#isStray()) this.#attributeName = this.#source.slice(start, end).toLowerCase();
  }

  #onAttributeData(start: number, end: number): void {
    if (!this.#isStray()) this.#attributeValue += this.#source.slice(start, end);
  }

  #onAttributeEnd(quote: QuoteType): void {
    if (this.#isStray() || this.#attributes?.has(this.#attributeName)) return;
    const value = quote === QuoteType.NoValue ? '' : decodeEntities(this.#attributeValue);
    this.#attributes ??= new Map();
    this.#attributes.set(this.#attributeName, value);
  }

  #onTagEnd(end: number, selfClosing: boolean): void {
    if (this.#isStray()) {
      this.#readStray(end);
      return;
    }
    this.#flushText();
    const name = this.#tag.toLowerCase();
    if (neverNested.has(name.slice(name.indexOf(':') + 1))) this.#closeThrough(name, 'ancestor');
    this.#push(name);
    if (selfClosing || neverClosed.has(name)) this.#pop('tag');
  }

  /** Reads again what the tokenizer took for one tag: as text up to where a tag can begin, and on from there. */
  #readStray(end: number): void {
    const stray = this.#source.slice(this.#tagStart, end + 1);
    const tagAt = stray.search(/<[\p{L}_:!?/]/u);
    this.#rawText += `<${tagAt < 0 ? stray : stray.slice(0, tagAt)}`;
    if (tagAt < 0) return;
    const source = this.#source;
    this.#source = new SourceBuffer();
    this.#source.push(stray.slice(tagAt));
    this.#createTokenizer().write(stray.slice(tagAt));
    this.#source = source;
  }

  #onEndTag(start: number, end: number): void {
    this.#flushText();
    this.#closeThrough(this.#source.slice(start, end).toLowerCase(), 'tag');
  }

  #closeThrough(name: string, cause: CloseCause): void {
    if (!this.#openCounts.get(name)) return;
    while (this.#open.at(-1) !== name) this.#pop('ancestor');
    this.#pop(cause);
  }

  #push(name: string): void {
    this.#open.push(name);
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1);
    this.#handler.open(this.#tag, this.#attributes ?? noAttributes);
  }

  #pop(cause: CloseCause): void {
    const name = this.#open.pop() ?? '';
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) - 1);
    this.#handler.close(cause);
  }
}
