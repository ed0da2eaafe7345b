import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import { noteLack, tables } from '../tables.ts';
import { isCommonName } from '../text/common-names.ts';

const maxOpenElements = 256;

/** Void elements close themselves, and nothing can nest in raw text: neither makes the stack of open tags deeper. */
const neverNests = new Set(
  'area base br col embed hr img input link meta param source track wbr script style title textarea iframe xmp'
    .concat(' noembed noframes plaintext')
    .split(' '),
);

/**
 * htmlparser2's streaming parser with a maximum depth: tags that open more than 256 elements deep are skipped, their
 * text is not. The library keeps its open tags in an array that grows at the front, so that 100,000 nested elements
 * would take it ten seconds.
 */
export class ShallowParser extends Parser {
  private depth = 0;
  /** The names of the tags that were skipped and not closed since. */
  private passedOver: string[] = [];
  private readonly html: string;

  constructor(html: string, handler: Partial<Handler>, options: ParserOptions = {}) {
    super(
      {
        ...handler,
        onopentagname: () => {
          this.depth += 1;
        },
        onclosetag: (name, isImplied) => {
          this.depth -= 1;
          handler.onclosetag?.(name, isImplied);
        },
      },
      options,
    );
    if (!tables.hasAllNames && namesMore(html)) noteLack('names');
    this.html = html;
  }

  /** Parses the document to its end. */
  parse(): void {
    this.end(this.html);
  }

  override onopentagname(start: number, endIndex: number): void {
    const name = this.deepName(start, endIndex);
    if (name === null) super.onopentagname(start, endIndex);
    else this.passedOver.push(name);
  }

  override onclosetag(start: number, endIndex: number): void {
    const name = this.deepName(start, endIndex);
    if (name !== null && this.passedOver.at(-1) === name) {
      this.passedOver.pop();
      return;
    }
    this.passedOver = [];
    super.onclosetag(start, endIndex);
  }

  /** A tag's name if it is too deep to be opened, else null. */
  private deepName(start: number, endIndex: number): string | null {
    if (this.depth < maxOpenElements) return null;
    const name = this.html.slice(start, endIndex).toLowerCase();
    return neverNests.has(name) ? null : name;
  }
}

/** Whether the HTML contains a reference that the common names may lack. */
function namesMore(html: string): boolean {
  if (!html.includes('&')) return false;
  for (const [, name = ''] of html.matchAll(/&([a-z][a-z0-9]*);/gi)) if (!isCommonName(name)) return true;
  return false;
}
