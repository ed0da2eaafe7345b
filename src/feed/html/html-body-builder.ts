import type { Block, Inline } from '../../model/body.ts';
import { readableText } from '../text/readable-text.ts';
import { ContainerStack } from './html-container-stack.ts';
import { blocksOf, type Container, inlinesOf, newFlow, type Table } from './html-containers.ts';
import { type Mark, paragraphsFromRuns, type Run, type Style } from './inline-runs.ts';

/** Undoes what an opening tag did; null where there is nothing to undo. */
export type Close = (() => void) | null;

/**
 * Grows a body from the events of a parser. Every `openX` answers with the function that closes what it opened; a
 * container that was closed early, by an item or a cell that could not stand inside it, stays closed.
 */
export class HtmlBodyBuilder {
  private readonly stack = new ContainerStack();
  private readonly figures: { caption: Inline[] | null }[] = [];
  private runs: Run[] = [];
  private style: Style = { marks: [], isCode: false };
  private lineKind: 'paragraph' | 2 | 3 | 4 = 'paragraph';
  private code: string | null = null;

  /** The finished body. */
  end(): Block[] {
    this.endLine();
    return this.stack.end();
  }

  addText(text: string): void {
    if (this.code !== null) {
      this.code += text;
      return;
    }
    const last = this.runs.at(-1);
    if (last?.kind === 'text' && last.style === this.style) last.text += text;
    else this.runs.push({ kind: 'text', text, style: this.style });
  }

  addBreak(): void {
    if (this.code !== null) this.code += '\n';
    else this.runs.push({ kind: 'break', style: this.style });
  }

  /** Adds a block of its own between the lines. */
  addBlock(block: Block): void {
    this.endLine();
    this.stack.blocks.push(block);
  }

  openLine(): Close {
    this.endLine();
    return () => this.endLine();
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
    if (isNested && mark.kind !== 'link') return null;
    const others = before.marks.filter(({ kind }) => kind !== mark.kind);
    return this.openStyle({ ...before, marks: [...others, mark] });
  }

  openInlineCode(): Close {
    return this.openStyle({ ...this.style, isCode: true });
  }

  private openStyle(style: Style): Close {
    const before = this.style;
    this.style = style;
    return () => {
      this.style = before;
    };
  }

  openCodeBlock(): Close {
    if (this.code !== null) return null;
    this.endLine();
    this.code = '';
    return () => this.endCode();
  }

  openQuote(): Close {
    const quote = newFlow('quote');
    return this.openNested(quote, () => {
      if (quote.blocks.length > 0) this.stack.blocks.push({ kind: 'quote', children: quote.blocks });
    });
  }

  openList(ordered: boolean, start: number | null): Close {
    return this.openNested({ kind: 'list', ordered, start, items: [] });
  }

  openItem(): Close {
    this.endLine();
    const open = this.stack.innermost;
    if (open.kind === 'flow' && open.role === 'item') this.stack.close(open);
    const list = this.stack.innermost;
    if (list.kind !== 'list') return this.openLine();
    const item = newFlow('item');
    return this.openContainer(item, () => list.items.push(item.blocks));
  }

  openTable(): Close {
    return this.openNested({ kind: 'table', rows: [], isInHead: false });
  }

  openTableHead(): Close {
    const table = this.tableForRow();
    if (table === null) return null;
    table.isInHead = true;
    return () => {
      table.isInHead = false;
    };
  }

  openRow(): Close {
    const table = this.tableForRow();
    table?.rows.push({ cells: [], isHead: table.isInHead });
    return () => this.endLine();
  }

  openCell(isHeader: boolean): Close {
    const table = this.tableForRow();
    if (table === null) return this.openLine();
    if (table.rows.length === 0) table.rows.push({ cells: [], isHead: table.isInHead });
    const cell = newFlow('cell', isHeader);
    table.rows.at(-1)?.cells.push(cell);
    return this.openContainer(cell, () => undefined);
  }

  /** The figure's caption goes to its last image, or stays as a paragraph where there is none. */
  openFigure(): Close {
    this.endLine();
    const figure = { caption: null as Inline[] | null };
    const blocks = this.stack.blocks;
    const from = blocks.length;
    this.figures.push(figure);
    return () => {
      this.endLine();
      this.figures.splice(this.figures.indexOf(figure), 1);
      if (figure.caption === null) return;
      const image = blocks.slice(from).findLast((block) => block.kind === 'image');
      if (image?.kind === 'image') image.caption = figure.caption;
      else this.stack.blocks.push({ kind: 'paragraph', children: figure.caption });
    };
  }

  openCaption(): Close {
    const figure = this.figures.at(-1);
    if (figure === undefined) return this.openLine();
    const caption = newFlow('caption');
    return this.openNested(caption, () => {
      const words = inlinesOf(caption.blocks);
      if (words.length > 0) figure.caption = words;
      this.addBlocks(caption.blocks.filter((block) => inlinesOf([block]).length === 0));
    });
  }

  /** Opens a container inside the innermost one, or only a line where that would be too deep. */
  private openNested(container: Container, leave = () => this.addBlocks(blocksOf(container))): Close {
    return this.stack.isFull ? this.openLine() : this.openContainer(container, leave);
  }

  private openContainer(container: Container, leave: () => void): Close {
    this.endLine();
    this.stack.open(container, leave);
    return () => {
      this.endLine();
      this.stack.close(container);
    };
  }

  private tableForRow(): Table | null {
    this.endLine();
    return this.stack.backToTable();
  }

  // One by one: a call takes no more than some hundred thousand arguments.
  private addBlocks(blocks: readonly Block[]): void {
    const target = this.stack.blocks;
    for (const block of blocks) target.push(block);
  }

  private endLine(): void {
    if (this.code !== null) {
      if (this.code !== '' && !this.code.endsWith('\n')) this.code += '\n';
      return;
    }
    if (this.runs.length === 0) return;
    const paragraphs = paragraphsFromRuns(this.runs);
    this.runs = [];
    const kind = this.lineKind;
    for (const children of paragraphs) {
      this.stack.blocks.push(
        kind === 'paragraph' ? { kind, children } : { kind: 'heading', level: kind, children },
      );
    }
  }

  private endCode(): void {
    const text = readableText(this.code ?? '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/^\n+|\s+$/g, '');
    this.code = null;
    if (text !== '') this.stack.blocks.push({ kind: 'code', text });
  }
}
