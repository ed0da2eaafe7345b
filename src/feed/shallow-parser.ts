import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

const MAX_OPEN_ELEMENTS = 256;

/** Void elements close themselves, and in raw text nothing can nest: neither makes the stack of open tags deeper. */
const NEVER_NESTS = new Set(
  'area base br col embed hr img input link meta param source track wbr script style title textarea iframe xmp'
    .concat(' noembed noframes plaintext')
    .split(' '),
);

/**
 * htmlparser2's streaming parser with a bottom: tags that open more than 256 elements deep are passed over, their
 * text is not. The library keeps its open tags in an array that grows at the front, so that 100,000 nested elements
 * would take it ten seconds.
 */
export class ShallowParser extends Parser {
  private depth = 0;
  private passedOver = 0;
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
    this.html = html;
  }

  /** Reads the document to its end. */
  parse(): void {
    this.end(this.html);
  }

  override onopentagname(start: number, endIndex: number): void {
    const isDeep = this.depth >= MAX_OPEN_ELEMENTS;
    if (isDeep && !NEVER_NESTS.has(this.html.slice(start, endIndex).toLowerCase())) this.passedOver += 1;
    else super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    const isDeep = this.depth >= MAX_OPEN_ELEMENTS;
    if (isDeep && this.passedOver > 0 && !NEVER_NESTS.has(this.html.slice(start, endIndex).toLowerCase())) {
      this.passedOver -= 1;
      this.startIndex = endIndex + 1;
    } else super.onclosetag(start, endIndex);
  }
}
