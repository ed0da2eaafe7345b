import type { Inline } from '../../model/entry/body.ts';

/**
 * Cuts a line into pieces at ascending offsets of its flat text (a break counts one unit); emphasis and links that
 * are cut are around both pieces. Returns one more piece than offsets; pieces may be empty. Linear in the line's
 * length.
 */
export function cutInlines(inlines: readonly Inline[], offsets: readonly number[]): Inline[][] {
  let position = 0;
  let next = 0;
  const pieces = cut(inlines);
  while (pieces.length <= offsets.length) pieces.push([]);
  return pieces;

  /** Whether the next cut is before an offset. */
  function isDue(before: number): boolean {
    const offset = offsets[next];
    return offset !== undefined && offset < before;
  }

  function cut(line: readonly Inline[]): Inline[][] {
    const pieces: Inline[][] = [[]];
    for (const inline of line) {
      const [first, ...others] = cutOne(inline);
      if (first) pieces.at(-1)?.push(first);
      for (const piece of others) pieces.push(piece ? [piece] : []);
    }
    return pieces;
  }

  function cutOne(inline: Inline): (Inline | null)[] {
    if ('children' in inline) {
      return cut(inline.children).map((children) => (children.length > 0 ? { ...inline, children } : null));
    }
    return inline.kind === 'break' ? cutBreak() : cutText(inline);
  }

  function cutBreak(): (Inline | null)[] {
    const pieces: (Inline | null)[] = [];
    for (; isDue(position + 1); next += 1) pieces.push(null);
    position += 1;
    return [...pieces, { kind: 'break' }];
  }

  function cutText(inline: Extract<Inline, { text: string }>): (Inline | null)[] {
    const start = position;
    position += inline.text.length;
    const pieces: (Inline | null)[] = [];
    let from = 0;
    for (let at = offsets[next]; at !== undefined && at < position; at = offsets[next]) {
      pieces.push(piece(from, at - start));
      from = at - start;
      next += 1;
    }
    return [...pieces, piece(from, inline.text.length)];

    function piece(begin: number, end: number): Inline | null {
      return begin < end ? { ...inline, text: inline.text.slice(begin, end) } : null;
    }
  }
}

/** The line without breaks, white space and characters of `also` at either end; empty if nothing is left. */
export function trimInlines(inlines: readonly Inline[], also = ''): Inline[] {
  return trimSide(trimSide(inlines, 'start', also), 'end', also);
}

function trimSide(inlines: readonly Inline[], side: 'start' | 'end', also: string): Inline[] {
  const rest = [...inlines];
  while (rest.length > 0) {
    const index = side === 'start' ? 0 : rest.length - 1;
    const trimmed = trimOne(rest[index], side, also);
    if (trimmed !== null) {
      rest[index] = trimmed;
      return rest;
    }
    if (side === 'start') rest.shift();
    else rest.pop();
  }
  return rest;
}

function trimOne(inline: Inline | undefined, side: 'start' | 'end', also: string): Inline | null {
  if (inline === undefined || inline.kind === 'break') return null;
  if ('children' in inline) {
    const children = trimSide(inline.children, side, also);
    return children.length > 0 ? { ...inline, children } : null;
  }
  const text = trimText(inline.text, side, also);
  return text === '' ? null : { ...inline, text };
}

function trimText(text: string, side: 'start' | 'end', also: string): string {
  const isOff = (char: string) => /[ \t\n\u2028\u2029]/.test(char) || also.includes(char);
  let [start, end] = [0, text.length];
  if (side === 'start') while (start < end && isOff(text.charAt(start))) start += 1;
  else while (end > start && isOff(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
