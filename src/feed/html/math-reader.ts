import type { HtmlBodyBuilder } from './html-body-builder.ts';
import type { Close } from './html-line-builder.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements of MathML that contain words, and those that arrange others; nothing else is read in a formula. */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
const arrangers = new Set(
  'math mrow mstyle mpadded semantics menclose mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mtable mtr mlabeledtr mtd mfenced mspace merror maction'.split(
    ' ',
  ),
);
/** The role of an element's second and third part. */
const scripts = new Map<string, readonly ('sup' | 'sub')[]>([
  ['msup', ['sup']],
  ['msub', ['sub']],
  ['msubsup', ['sub', 'sup']],
  ['munder', ['sub']],
  ['mover', ['sup']],
  ['munderover', ['sub', 'sup']],
  ['mmultiscripts', ['sub', 'sup']],
]);
const tex = /\b(?:x-)?(?:la)?tex\b/i;
/** Invisible signs for a product or a function. */
const unseen = /[\u2061-\u2064\u200b]/g;

interface Part {
  name: string;
  /** How many parts of it have been opened. */
  count: number;
  close: Close;
}

/**
 * Reads a formula in MathML as words in a line: `E=mc²`, `(a+b)/2`, `√(2)`. One without words of its own becomes its
 * TeX, from its annotation or its `alttext`. https://www.w3.org/TR/mathml-core/
 */
export class MathReader {
  private readonly parts: Part[] = [];
  private readonly builder: HtmlBodyBuilder;
  private readonly alternative: string;
  private hasWords = false;
  /** Of the open annotation; null outside. */
  private isTex = false;
  private tex = '';
  /** Depth inside of a skipped element. */
  private passed = 0;

  constructor(builder: HtmlBodyBuilder, attributes: Attributes) {
    this.builder = builder;
    this.alternative = attributes.alttext ?? '';
    this.open('math', attributes);
  }

  open(name: string, attributes: Attributes): void {
    if (this.passed > 0 || !(tokens.has(name) || arrangers.has(name))) {
      if (this.passed === 0) this.isTex = name === 'annotation' && tex.test(attributes.encoding ?? '');
      this.passed += 1;
      return;
    }
    const parent = this.parts.at(-1);
    const closeScript = parent ? this.openPart(parent) : null;
    const closeOwn = this.openOwn(name, parent?.name);
    const close = () => {
      closeOwn?.();
      closeScript?.();
    };
    this.parts.push({ name, count: 0, close });
    if (parent) parent.count += 1;
  }

  text(text: string): void {
    if (this.passed > 0) {
      if (this.isTex) this.tex += text;
      return;
    }
    if (!tokens.has(this.parts.at(-1)?.name ?? '')) return;
    const words = text.replace(unseen, '');
    if (words.trim() !== '') this.hasWords = true;
    this.builder.addText(words);
  }

  /** True once the formula itself is closed. */
  close(): boolean {
    if (this.passed > 0) {
      this.passed -= 1;
      if (this.passed === 0) this.isTex = false;
      return false;
    }
    this.parts.pop()?.close?.();
    if (this.parts.length > 0) return false;
    if (!this.hasWords) this.builder.addText(this.tex.trim() || this.alternative.trim());
    return true;
  }

  /** What is between the parts of an element, and how each part is set. */
  private openPart({ name, count }: Part): Close {
    const script = scripts.get(name)?.[count - 1];
    if (script) return this.builder.openMark({ kind: script });
    if (count === 0) return null;
    if (name === 'mfrac') this.builder.addText('/');
    if (name === 'mtable') this.builder.addText('; ');
    if (name === 'mtr' || name === 'mfenced') this.builder.addText(', ');
    if (name !== 'mroot') return null;
    const close = this.builder.openMark({ kind: 'sup' });
    this.builder.addText('1/');
    return close;
  }

  private openOwn(name: string, parent: string | undefined): Close {
    if (name === 'mspace') this.builder.addText(' ');
    if (name === 'msqrt') return this.openBrackets('√(');
    const isGroup = name === 'mfenced' || (name === 'mrow' && (parent === 'mfrac' || parent === 'mroot'));
    return isGroup ? this.openBrackets('(') : null;
  }

  private openBrackets(open: string): Close {
    this.builder.addText(open);
    return () => this.builder.addText(')');
  }
}
