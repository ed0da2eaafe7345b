import type { Block, Body } from '../model/entry/body.ts';
import type { Entry } from '../model/entry/entry.ts';
import { inlineText } from '../model/entry/plain-text.ts';
import { standingText, withoutStruck } from '../model/entry/standing-text.ts';

export interface EntryLine {
  text: string;
  /** One of the journal's two closing lines, which are meant to be remembered. */
  isClosing: boolean;
}

/**
 * An entry's words in self-contained lines: paragraphs, items, cells, captions, the closing lines. Struck words are
 * left out.
 */
export function entryLines({
  body,
  noticed,
  expects,
}: Pick<Entry, 'body' | 'noticed' | 'expects'>): EntryLine[] {
  const prose = bodyLines(body).map((text) => ({ text, isClosing: false }));
  const closing = [noticed ?? '', expects ?? ''].map((text) => ({ text, isClosing: true }));
  return [...prose, ...closing].filter(({ text }) => text !== '');
}

function bodyLines(body: Body): string[] {
  return body.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(bodyLines);
    case 'quote':
      return bodyLines(block.children);
    case 'table':
      return [block.head, ...block.rows].flat().map((cell) => withoutStruck(inlineText(cell)));
    // Names in code are not the journal's.
    case 'code':
      return [];
    default:
      return standingText([block]).split('\n');
  }
}
