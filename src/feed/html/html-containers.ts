import type { Block, Inline } from '../../model/entry/body.ts';

/** What can contain blocks while a tree is built. */
export type Container = Flow | List | Table;

export interface Flow {
  kind: 'flow';
  role: 'root' | 'item' | 'cell' | 'quote' | 'caption';
  isHeader: boolean;
  blocks: Block[];
  /** For a cell: how many columns and rows it spans, and whether it is the caption of the picture above it. */
  columns: number;
  rows: number;
  isCaption: boolean;
}

interface List {
  kind: 'list';
  ordered: boolean;
  start: number | null;
  items: Block[][];
}

export interface Table {
  kind: 'table';
  rows: { cells: Flow[]; isHead: boolean }[];
  isInHead: boolean;
}

/** A flow without blocks yet. */
export function newFlow(role: Flow['role'], isHeader = false): Flow {
  return { kind: 'flow', role, isHeader, blocks: [], columns: 1, rows: 1, isCaption: false };
}

/** The blocks that a closed container adds to the enclosing one. */
export function blocksOf(container: Container): Block[] {
  switch (container.kind) {
    case 'flow':
      return container.blocks;
    case 'list':
      return listBlocks(container);
    case 'table':
      return tableBlocks(container);
  }
}

function listBlocks({ ordered, start, items }: List): Block[] {
  const filled = items.filter((item) => item.length > 0);
  if (filled.length === 0) return [];
  // A gallery is written as a list, but is not one.
  if (filled.every((item) => item.every(({ kind }) => kind === 'image'))) return filled.flat();
  return [{ kind: 'list', ordered, ...(ordered && start !== null ? { start } : {}), items: filled }];
}

/** A table of plain cells stays one; a table that is used for layout gives up its blocks in order. */
function tableBlocks(table: Table): Block[] {
  const filled = table.rows.filter(({ cells }) => cells.some(({ blocks }) => blocks.length > 0));
  const cells = filled.flatMap((row) => row.cells);
  const isOneColumn = filled.every((row) => row.cells.filter(({ blocks }) => blocks.length > 0).length < 2);
  if (isOneColumn || !isData(cells)) return laidOut(cells);
  const rows = spreadCells(table.rows).filter(({ cells }) => cells.some((cell) => cell?.blocks.length));
  const isHeadRow = (row: SpreadRow) =>
    row.isHead || row.cells.every((cell) => cell === null || cell.isHeader);
  const [first, ...others] = rows;
  const hasHead = first !== undefined && others.length > 0 && isHeadRow(first);
  const lineOf = (row: SpreadRow) => row.cells.map((cell) => (cell === null ? [] : wordsOf(cell.blocks)));
  return [
    { kind: 'table', head: hasHead ? lineOf(first) : [], rows: (hasHead ? others : rows).map(lineOf) },
    ...cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'image')),
  ];
}

/** The blocks of cells one after another; a cell that is a caption goes to the picture before it. */
function laidOut(cells: readonly Flow[]): Block[] {
  const blocks: Block[] = [];
  for (const cell of cells) {
    if (cell.isCaption && addCaption(blocks, cell.blocks)) continue;
    for (const block of cell.blocks) blocks.push(block);
  }
  return blocks;
}

/** Adds a caption to the last block if that is a picture without one; returns whether it did. */
export function addCaption(blocks: readonly Block[], words: readonly Block[]): boolean {
  const image = blocks.at(-1);
  const caption = inlinesOf(words);
  if (image?.kind !== 'image' || image.caption || caption.length === 0) return false;
  image.caption = caption;
  return true;
}

interface SpreadRow {
  /** Null where a cell from the left or above spans. */
  cells: (Flow | null)[];
  isHead: boolean;
}

/** Extra fields that cells may span on average: no table of a few bytes becomes one of millions of cells. */
const claimsPerCell = 8;

/** Every cell in its column, however far the cells before and above it span. */
function spreadCells(rows: Table['rows']): SpreadRow[] {
  let claims = 64 + claimsPerCell * rows.reduce((sum, { cells }) => sum + cells.length, 0);
  /** For each column, how many more rows the cell above spans. */
  const reach: number[] = [];
  return rows.map(({ cells, isHead }) => {
    const spread: (Flow | null)[] = [];
    const skipTaken = () => {
      for (; (reach[spread.length] ?? 0) > 0 && claims > 0; claims -= 1) {
        reach[spread.length] = (reach[spread.length] ?? 0) - 1;
        spread.push(null);
      }
    };
    for (const cell of cells) {
      skipTaken();
      const columns = Math.min(cell.columns, 1 + claims);
      claims -= columns - 1;
      for (let column = 0; column < columns; column += 1) {
        if (cell.rows > 1) reach[spread.length] = cell.rows - 1;
        spread.push(column === 0 ? cell : null);
      }
    }
    skipTaken();
    return { cells: spread, isHead };
  });
}

/** Only words, or, if the columns have headers, also pictures among them. */
function isData(cells: readonly Flow[]): boolean {
  const hasHeads = cells.some(
    ({ isHeader, blocks }) => isHeader && blocks.length > 0 && blocks.every(isPlain),
  );
  return cells.every(({ blocks }) =>
    blocks.every((block) => isPlain(block) || (hasHeads && block.kind === 'image')),
  );
}

function isPlain({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'code';
}

/** A cell's words; a picture is moved below the table, and leaves its text here. */
function wordsOf(blocks: readonly Block[]): Inline[] {
  return inlinesOf(
    blocks.map((block) =>
      block.kind === 'image' && block.alt !== ''
        ? { kind: 'paragraph', children: [{ kind: 'text', text: block.alt }] }
        : block,
    ),
  );
}

/** Blocks of plain words as one line of inlines with breaks between them; other blocks are not possible in a line. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines: Inline[][] = blocks.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return block.children;
    return block.kind === 'code' ? [{ kind: 'code', text: block.text }] : [];
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' as const }, ...line]));
}
