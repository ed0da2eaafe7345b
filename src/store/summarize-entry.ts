import type { Block, Body, Inline } from '../model/body.ts';
import type { StoredEntry, StoredSummary } from './schema.ts';

const firstLineLength = 160;

/** What the list, the map and the neighbours need of an entry. */
export function summarizeEntry(entry: StoredEntry): StoredSummary {
  const { order, id, slug, number, title, date, localTime, instantMs, origin, place, state, contentHash } =
    entry;
  return {
    order,
    id,
    slug,
    number,
    title,
    date,
    localTime,
    instantMs,
    origin,
    place,
    state,
    firstLine: firstLineOf(entry.body),
    words: countWords(entry.body),
    contentHash,
  };
}

function firstLineOf(body: Body): string {
  const prose = body.find(
    (block) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list',
  );
  return cutAtWord((prose ? textOfBlock(prose) : '').replace(/\s+/g, ' ').trim());
}

function cutAtWord(text: string): string {
  if (text.length <= firstLineLength) return text;
  const head = text.slice(0, firstLineLength);
  const lastSpace = head.lastIndexOf(' ');
  // Scripts without spaces have no word to cut at; a surrogate pair must not be cut in two either way.
  return (lastSpace > 0 ? head.slice(0, lastSpace) : head).replace(/[\uD800-\uDBFF]$/, '');
}

function countWords(body: Body): number {
  return body.reduce((sum, block) => sum + (textOfBlock(block).match(/\S+/g)?.length ?? 0), 0);
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfInlines(block.children);
    case 'quote':
      return block.children.map(textOfBlock).join(' ');
    case 'list':
      return block.items.flat().map(textOfBlock).join(' ');
    case 'code':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].flat().map(textOfInlines).join(' ');
    case 'image':
      return textOfInlines(block.caption ?? []);
    case 'rule':
      return '';
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'em':
    case 'strong':
    case 'link':
      return textOfInlines(inline.children);
  }
}
