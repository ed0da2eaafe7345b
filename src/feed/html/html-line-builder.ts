import type { Block, ImageBlock } from '../../model/entry/body.ts';
import { readableText } from '../text/readable-text.ts';
import { ContainerStack } from './html-container-stack.ts';
import { type Mark, paragraphsFromRuns, type Run, type Style } from './inline-runs.ts';

/** Undoes what an opening tag did; null if there is nothing to undo. */
export type Close = (() => void) | null;

/** More link targets than this at one word are skipped. */
const maxTargets = 4;
/** A link with this many pieces of text is not a sign. */
const maxSignRuns = 8;

/**
 * Builds the lines of a body from a parser's events: words, their marks, headings and code. Every `openX` returns the
 * function that closes what it opened.
 */
export class HtmlLineBuilder {
  protected readonly stack = new ContainerStack();
  private runs: Run[] = [];
  private style: Style = { marks: [], isCode: false };
  private lineKind: 'paragraph' | 2 | 3 | 4 = 'paragraph';
  private code: string | null = null;
  /** The names of the link targets at the next words. */
  private targets: string[] = [];
  /** Where text goes instead of the line: the reading of a word (ruby). */
  private aside: string[] | null = null;
  /** A number precedes the line that it belongs to: the next block continues it. */
  private isHeld = false;
  private isFilled = false;
  /** The small pictures in the line. */
  private icons: ImageBlock[] = [];

  /** The finished body. */
  end(): Block[] {
    this.endLine();
    return this.stack.end();
  }

  addText(text: string): void {
    if (this.aside !== null) this.aside.push(text);
    else if (this.code !== null) this.code += text;
    else if (this.style.kept === undefined) this.addRun(text);
    else this.addKeptLines(text);
  }

  private addRun(text: string): void {
    const isBlank = text.trim() === '';
    if (!isBlank) {
      this.isHeld = false;
      this.isFilled = true;
    }
    if (this.targets.length > 0 && !isBlank) {
      const marks = this.targets.map((id) => ({ kind: 'target' as const, id }));
      this.targets = [];
      this.runs.push({
        kind: 'text',
        text,
        style: { ...this.style, marks: [...this.style.marks, ...marks] },
      });
      return;
    }
    const last = this.runs.at(-1);
    if (last?.kind === 'text' && last.style === this.style) last.text += text;
    else this.runs.push({ kind: 'text', text, style: this.style });
  }

  /**
   * Text whose line ends are significant, as in a poem; also spaces at the beginning of a line if all white space is.
   */
  private addKeptLines(text: string): void {
    const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
    lines.forEach((line, index) => {
      if (index > 0) this.addBreak();
      const isStart = index > 0 || !this.isFilled;
      const indented =
        this.style.kept === 'all' && isStart && line.trim() !== ''
          ? line.replace(/^[ \t]{1,80}/, (gap) => gap.replaceAll('\t', '    ').replaceAll(' ', '\u00a0'))
          : line;
      if (indented !== '') this.addRun(indented);
    });
  }

  addBreak(): void {
    if (this.code !== null) this.code += '\n';
    else this.runs.push({ kind: 'break', style: this.style });
  }

  /** A small picture: among words it becomes its name, or nothing without one; alone it is a picture. */
  addIcon(image: ImageBlock): void {
    if (this.code !== null || this.aside !== null) this.addText(image.alt);
    else this.runs.push({ kind: 'text', text: image.alt, style: { ...this.style } });
    this.icons.push(image);
  }

  /** Adds a block of its own between the lines. */
  addBlock(block: Block): void {
    this.endLine();
    this.stack.blocks.push(block);
  }

  /** Replaces the last picture with another one; false if something has been added since. */
  replaceImage(old: ImageBlock, image: ImageBlock): boolean {
    const { blocks } = this.stack;
    if (blocks.at(-1) !== old || this.isFilled) return false;
    blocks[blocks.length - 1] = { ...image, ...(old.caption && { caption: old.caption }) };
    return true;
  }

  /** The next words are a link target. */
  addTarget(id: string): void {
    if (this.targets.length < maxTargets) this.targets.push(id);
  }

  openLine(): Close {
    const end = () => {
      if (!this.isHeld) this.endLine();
    };
    end();
    return end;
  }

  /** The term of a description list. */
  openTerm(): Close {
    this.endLine();
    const endMark = this.openMark({ kind: 'strong' });
    return () => {
      this.endLine();
      endMark?.();
    };
  }

  openQuotation(): Close {
    this.addText('“');
    return () => this.addText('”');
  }

  openHeading(level: 2 | 3 | 4): Close {
    this.endLine();
    this.lineKind = level;
    return () => {
      this.endLine();
      this.lineKind = 'paragraph';
    };
  }

  openMark(mark: Mark): Close {
    const before = this.style;
    const isNested = before.marks.some(({ kind }) => kind === mark.kind);
    // A superscript inside of a superscript cannot be raised again.
    if (isNested && (mark.kind === 'sup' || mark.kind === 'sub'))
      this.addText(mark.kind === 'sup' ? '^' : '_');
    if (isNested && mark.kind !== 'link') return null;
    const others = before.marks.filter(({ kind }) => kind !== mark.kind);
    return this.openStyle({ ...before, marks: [...others, mark] });
  }

  /**
   * A link to a place on the entry's own page: dropped if it is a heading's permalink sign, which is not part of its
   * words.
   */
  openPlaceLink(href: string): Close {
    const { runs } = this;
    const from = runs.length;
    const close = this.openMark({ kind: 'link', href });
    const isHeading = this.lineKind !== 'paragraph';
    return () => {
      close?.();
      const inside = runs.slice(from, from + maxSignRuns);
      if (this.runs !== runs || inside.length === maxSignRuns) return;
      const text = inside.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
      if (isPlaceSign(text.trim(), isHeading)) runs.length = from;
    };
  }

  /** The number of a note, on a line of its own before the note's words, which continue it. */
  openNoteNumber(close: Close): Close {
    return () => {
      close?.();
      this.addRun(' ');
      this.isHeld = this.isFilled;
    };
  }

  /** A note that a page sets beside the words around it. */
  openSideNote(): Close {
    this.addText(' (');
    return () => this.addText(') ');
  }

  openInlineCode(): Close {
    return this.openStyle({ ...this.style, isCode: true });
  }

  /** White space inside is significant, or no longer is. */
  openKept(kept: Style['kept']): Close {
    return kept === this.style.kept ? null : this.openStyle({ ...this.style, kept });
  }

  private openStyle(style: Style): Close {
    const before = this.style;
    this.style = style;
    return () => {
      this.style = before;
    };
  }

  /** A word with its reading, which follows in brackets: `東京（とうきょう）`. */
  openRuby(): Close {
    const outer = this.readings;
    const readings: string[] = [];
    this.readings = readings;
    return () => {
      this.readings = outer;
      const reading = readings.map((text) => text.trim()).join('');
      if (reading === '') return;
      const isWide =
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
      this.addText(isWide.test(reading) ? `（${reading}）` : ` (${readings.join(' ').trim()})`);
    };
  }

  private readings: string[] | null = null;

  openReading(): Close {
    const before = this.aside;
    if (this.readings === null || before !== null) return null;
    this.aside = this.readings;
    return () => {
      this.aside = before;
    };
  }

  openCodeBlock(): Close {
    if (this.code !== null) return null;
    this.endLine();
    this.code = '';
    return () => this.endCode();
  }

  // One by one: a call takes no more than some hundred thousand arguments.
  protected addBlocks(blocks: readonly Block[]): void {
    const target = this.stack.blocks;
    for (const block of blocks) target.push(block);
  }

  protected endLine(): void {
    this.isHeld = false;
    if (this.code !== null) {
      if (this.code !== '' && !this.code.endsWith('\n')) this.code += '\n';
      return;
    }
    const { runs, icons, isFilled } = this;
    this.isFilled = false;
    if (runs.length === 0) return;
    this.runs = [];
    this.icons = [];
    if (icons.length > 0 && !isFilled && !(this.isInCell() && icons.some(({ alt }) => alt !== ''))) {
      this.addBlocks(icons);
      return;
    }
    const paragraphs = paragraphsFromRuns(runs);
    const kind = this.lineKind;
    for (const children of paragraphs) {
      this.stack.blocks.push(
        kind === 'paragraph' ? { kind, children } : { kind: 'heading', level: kind, children },
      );
    }
  }

  /** There a sign is among the words of its row. */
  private isInCell(): boolean {
    const { innermost } = this.stack;
    return innermost.kind === 'flow' && innermost.role === 'cell';
  }

  private endCode(): void {
    const text = readableText(this.code ?? '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/^\n+/, '')
      // A regular expression would try again at each of the spaces that are not at the end.
      .trimEnd();
    this.code = null;
    if (text !== '') this.stack.blocks.push({ kind: 'code', text });
  }
}

/** `¶`, `#` and the like; in a heading also words for it, or nothing at all. An arrow leads back from a note. */
function isPlaceSign(text: string, isHeading: boolean): boolean {
  if (!isHeading) return /^(?:[#¶§🔗∞⚓☍]\ufe0f?)+$/u.test(text);
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^(?:direct |permanent )?(?:perma|)(?:link|anchor)(?: to (?:this )?(?:heading|section).*)?$/i.test(text)
  );
}
