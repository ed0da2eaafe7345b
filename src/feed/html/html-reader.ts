import type { Body } from '../../model/entry/body.ts';
import { noteLack, tables } from '../tables.ts';
import { buttonAddress, isLeftover } from './cut-leftovers.ts';
import { embeddedLinkOf, isPlayer } from './embedded-link.ts';
import { HtmlBodyBuilder } from './html-body-builder.ts';
import { codeElements, droppedElements, headingLevels, lineElements, markElements } from './html-elements.ts';
import type { Close } from './html-line-builder.ts';
import { HtmlPictures, isImageElement } from './html-pictures.ts';
import { isLate } from './image-sources.ts';
import type { MathReader } from './math-reader.ts';
import { pageKey } from './page-fragment.ts';
import { styleMarks } from './style-marks.ts';

type Attributes = Readonly<Record<string, string>>;

/** The page that a fragment is part of. */
export interface HtmlPage {
  baseUrl: string;
  /** The names of the places that its links lead to. */
  places: ReadonlySet<string>;
  /** Returns the absolute URL that is allowed in a body for one as written, or null. */
  link: (href: string) => string | null;
  image: (src: string) => string | null;
}

/** MathJax sets formulas from `<script type="math/tex">`. */
const texScript = /^math\/tex/i;
const captionClass = /(?:^|\s)(?:wp-caption-text|gallery-caption|tr-caption)(?:$|\s)/;
const sideClass =
  /(?:^|\s)(?:sidenote|marginnote|side-note|margin-note|modern-footnotes-footnote__note)(?:$|\s)/;
/** WordPress's and other names for verse, and what Substack sets it in. */
const verseClass = /(?:^|\s)(?:wp-block-verse|verse|poem|poetry|lyrics)(?:$|\s)|^text$/;
/** A button of a newsletter for the newsletter itself. */
const buttonClass = /(?:^|\s)(?:button|subscribe-btn|kg-btn)(?:$|\s)/;

/** Builds a body from the tags and the text of an HTML fragment, as they come. */
export class HtmlReader {
  private readonly builder = new HtmlBodyBuilder();
  private readonly pictures: HtmlPictures;
  private readonly page: HtmlPage;
  private readonly closes: Close[] = [];
  /** Depth inside of a dropped element, and the name of that. */
  private dropped = 0;
  private droppedName = '';
  /** A film may have its address itself or in the first source inside. */
  private isLinked = false;
  private math: MathReader | null = null;
  /** A formula has been read in this element of KaTeX's, which writes each a second time for display. */
  private hasMath = false;

  constructor(page: HtmlPage) {
    this.page = page;
    this.pictures = new HtmlPictures(this.builder, page.image);
  }

  end(): Body {
    return this.builder.end();
  }

  text(text: string): void {
    if (this.dropped > 0) return;
    if (this.math) this.math.text(text);
    else this.builder.addText(text);
  }

  close(): void {
    if (this.dropped > 0) this.dropped -= 1;
    else if (!this.math) this.closes.pop()?.();
    else if (this.math.close()) this.math = null;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'math' && !tables.MathReader) noteLack('math');
    if (this.math) this.math.open(name, attributes);
    else if (this.dropped > 0 || this.isDropped(name, attributes)) this.openDropped(name, attributes);
    else if (name === 'math' && tables.MathReader) {
      this.math = new tables.MathReader(this.builder, attributes);
      this.hasMath = true;
    } else this.closes.push(this.openRead(name, attributes));
  }

  private isDropped(name: string, attributes: Attributes): boolean {
    const { class: className = '' } = attributes;
    if (isHidden(attributes)) return !(isImageElement(name) && isLate(attributes));
    if (/(?:^|\s)katex(?:$|\s)/.test(className)) this.hasMath = false;
    if (className !== '' && (isLeftover(className) || (className === 'katex-html' && this.hasMath)))
      return true;
    if (name === 'script') return !texScript.test(attributes.type ?? '');
    if (name === 'a' && buttonClass.test(className)) return buttonAddress.test(attributes.href ?? '');
    if (name === 'input') this.addCheckbox(attributes);
    // A drawn sign may represent a word, like one that is a picture.
    if (name === 'svg' && attributes.role === 'img') this.builder.addText(attributes['aria-label'] ?? '');
    return droppedElements.has(name) || isPlayer(name);
  }

  private openDropped(name: string, attributes: Attributes): void {
    if (this.dropped === 0) {
      this.droppedName = name;
      this.isLinked = isHidden(attributes) || isLeftover(attributes.class ?? '');
    }
    this.dropped += 1;
    if (this.droppedName === 'noscript' && isImageElement(name)) this.pictures.addFallback(attributes);
    else if (!this.isLinked) this.isLinked = this.addEmbeddedLink(name, attributes);
  }

  /** Whether a task is done is part of its words. */
  private addCheckbox({ type, checked, disabled }: Attributes): void {
    if (type !== 'checkbox' || disabled === undefined) return;
    this.builder.addText(checked === undefined ? '☐ ' : '☑ ');
  }

  /** True if a link now replaces the element. */
  private addEmbeddedLink(name: string, attributes: Attributes): boolean {
    // A frame's fallback for readers without scripts is the frame itself, which has been handled.
    if (this.droppedName === 'noscript') return false;
    const embedded = embeddedLinkOf(name, attributes, this.page.link);
    if (embedded === null) return false;
    const { href, text } = embedded;
    const children = [{ kind: 'link' as const, href, children: [{ kind: 'text' as const, text }] }];
    this.builder.addBlock({ kind: 'paragraph', children });
    return true;
  }

  private openRead(name: string, attributes: Attributes): Close {
    const close = this.openElement(name, attributes);
    const place = attributes.id ?? (name === 'a' ? attributes.name : undefined);
    if (place && this.page.places.has(place)) this.builder.addTarget(place);
    const { style } = attributes;
    if (style === undefined) return close;
    const { marks, kept } = styleMarks(style);
    const inner = name === 'td' || name === 'th' ? [] : marks.map((kind) => this.builder.openMark({ kind }));
    if (kept !== undefined && name !== 'pre') inner.push(this.builder.openKept(kept || undefined));
    if (inner.length === 0) return close;
    return () => {
      for (const closeInner of inner.reverse()) closeInner?.();
      close?.();
    };
  }

  private openElement(name: string, attributes: Attributes): Close {
    const { builder } = this;
    const mark = markElements.get(name);
    if (mark) return builder.openMark({ kind: mark });
    const { class: className = '' } = attributes;
    if (captionClass.test(className) && name !== 'td') return builder.openCaptionBelow();
    if (name === 'span' && sideClass.test(className)) return builder.openSideNote();
    if (lineElements.has(name)) return builder.openLine();
    if (codeElements.has(name)) return builder.openInlineCode();
    const level = headingLevels.get(name);
    if (level) return builder.openHeading(level);
    if (name === 'a') return this.openLink(attributes);
    if (isImageElement(name)) return this.pictures.openImage(name, attributes);
    if (name === 'picture') return this.pictures.openPicture();
    if (name === 'source') return this.pictures.addSource(attributes);
    // Mastodon shortens the addresses that it shows.
    if (name === 'span' && className === 'ellipsis') return () => builder.addText('…');
    return this.openStructure(name, attributes);
  }

  private openLink(attributes: Attributes): Close {
    const { builder } = this;
    const href = this.page.link(attributes.href ?? '');
    if (href === null) return null;
    const close = this.isOwnPlace(href)
      ? builder.openPlaceLink(href)
      : builder.openMark({ kind: 'link', href });
    return /(?:^|\s)footnote-number(?:$|\s)/.test(attributes.class ?? '')
      ? builder.openNoteNumber(close)
      : close;
  }

  private isOwnPlace(href: string): boolean {
    return href.includes('#') && pageKey(href) === pageKey(this.page.baseUrl);
  }

  private openStructure(name: string, attributes: Attributes): Close {
    const { builder } = this;
    switch (name) {
      case 'br':
        builder.addBreak();
        return null;
      case 'hr':
        builder.addBlock({ kind: 'rule' });
        return null;
      case 'blockquote':
        return builder.openQuote();
      case 'pre':
      case 'listing':
      case 'xmp':
        return isVerse(attributes) ? this.openVerse() : builder.openCodeBlock();
      case 'ul':
      case 'menu':
        return builder.openList(false, null);
      case 'ol':
        return builder.openList(true, listStart(attributes.start));
      case 'li':
        return builder.openItem();
      case 'dt':
        return builder.openTerm();
      case 'figure':
        return builder.openFigure();
      case 'figcaption':
        return builder.openCaption();
      case 'q':
        return builder.openQuotation();
      case 'ruby':
        return builder.openRuby();
      case 'rt':
      case 'rtc':
        return builder.openReading();
      default:
        return this.openTablePart(name, attributes);
    }
  }

  private openVerse(): Close {
    const endLine = this.builder.openLine();
    const endKept = this.builder.openKept('all');
    return () => {
      endKept?.();
      endLine?.();
    };
  }

  private openTablePart(name: string, attributes: Attributes): Close {
    const { builder } = this;
    switch (name) {
      case 'table':
        return builder.openTable();
      case 'thead':
        return builder.openTableHead();
      case 'tr':
        return builder.openRow();
      case 'th':
      case 'td':
        return builder.openCell({
          isHeader: name === 'th',
          columns: span(attributes.colspan),
          rows: span(attributes.rowspan),
          isCaption: captionClass.test(attributes.class ?? ''),
        });
      default:
        return null;
    }
  }
}

/** A poem, unless it is set as code. */
function isVerse({ class: className = '', style = '' }: Attributes): boolean {
  return verseClass.test(className) && !/monospace/i.test(style);
}

function isHidden(attributes: Attributes): boolean {
  if ('hidden' in attributes) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|left\s*:\s*-\d{3,}|clip\s*:\s*rect\()/i.test(
    attributes.style ?? '',
  );
}

function listStart(start: string | undefined): number | null {
  const number = /^\s*-?\d{1,6}\s*$/.test(start ?? '') ? Number(start) : 1;
  return number === 1 ? null : number;
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, 1000) : 1;
}
