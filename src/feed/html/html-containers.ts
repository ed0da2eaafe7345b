import type { Block, Inline } from '../../model/body.ts';

/** What can hold blocks while a tree grows. */
export type Container = Flow | List | Table;

export interface Flow {
  kind: 'flow';
  role: 'root' | 'item' | 'cell' | 'quote' | 'caption';
  isHeader: boolean;
  blocks: Block[];
}

export interface List {
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

/** A flow without a block yet. */
export function newFlow(role: Flow['role'], isHeader = false): Flow {
  return { kind: 'flow', role, isHeader, blocks: [] };
}

/** The blocks that a closed container leaves in the one around it. */
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
  return [{ kind: 'list', ordered, ...(ordered && start !== null ? { start } : {}), items: filled }];
}

/** A table of plain cells stays one; a table that only lays out other things gives up its blocks in order. */
function tableBlocks(table: Table): Block[] {
  const rows = table.rows.filter(({ cells }) => cells.some(({ blocks }) => blocks.length > 0));
  const cells = rows.flatMap((row) => row.cells);
  const isLayout = rows.every((row) => row.cells.length < 2) || !cells.every(({ blocks }) => isPlain(blocks));
  if (isLayout) return cells.flatMap(({ blocks }) => blocks);
  const isHeadRow = (row: Table['rows'][number]) => row.isHead || row.cells.every(({ isHeader }) => isHeader);
  const [first, ...others] = rows;
  const hasHead = first !== undefined && others.length > 0 && isHeadRow(first);
  return [
    {
      kind: 'table',
      head: hasHead ? first.cells.map(({ blocks }) => inlinesOf(blocks)) : [],
      rows: (hasHead ? others : rows).map((row) => row.cells.map(({ blocks }) => inlinesOf(blocks))),
    },
  ];
}

function isPlain(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'code');
}

/** Blocks of plain words as one line of inlines with breaks between them; other blocks have no place in a line. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines: Inline[][] = blocks.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return block.children;
    return block.kind === 'code' ? [{ kind: 'code', text: block.text }] : [];
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' as const }, ...line]));
}
