import type { Inline } from '../../model/entry/body.ts';
import {
  addCaption,
  blocksOf,
  type Container,
  type Flow,
  inlinesOf,
  newFlow,
  type Table,
} from './html-containers.ts';
import { type Close, HtmlLineBuilder } from './html-line-builder.ts';

/**
 * Builds a body from a parser's events. Every `openX` returns the function that closes what it opened; a container
 * that was closed early, by an item or a cell that is not allowed inside it, stays closed.
 */
export class HtmlBodyBuilder extends HtmlLineBuilder {
  private readonly figures: { caption: Inline[] | null }[] = [];

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

  openCell(cell: Partial<Pick<Flow, 'isHeader' | 'columns' | 'rows' | 'isCaption'>>): Close {
    const table = this.tableForRow();
    if (table === null) return this.openLine();
    if (table.rows.length === 0) table.rows.push({ cells: [], isHead: table.isInHead });
    const flow = { ...newFlow('cell'), ...cell };
    table.rows.at(-1)?.cells.push(flow);
    return this.openContainer(flow, () => undefined);
  }

  /** The figure's caption goes to its image, or becomes a paragraph below if there is none, or a row of them. */
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
      const images = blocks.slice(from).filter((block) => block.kind === 'image');
      const [image] = images;
      if (images.length === 1 && image?.kind === 'image' && !image.caption) image.caption = figure.caption;
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

  /** Words that a page sets below the picture before them without a figure around both. */
  openCaptionBelow(): Close {
    const caption = newFlow('caption');
    return this.openNested(caption, () => {
      if (!addCaption(this.stack.blocks, caption.blocks)) this.addBlocks(caption.blocks);
    });
  }

  /** Opens a container inside the innermost one, or only a line if that would be too deep. */
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
}
