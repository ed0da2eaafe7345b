import type { Block, Body } from './body.ts';
import type { Entry } from './entry.ts';

/** The parts of an entry that hold its text. */
export type TextOfEntry = Pick<Entry, 'body' | 'noticed' | 'expects'>;

/** The blocks of an entry's text, in the numbering of marks: those of its body, followed by its closing lines. */
export function textBlocks({ body, noticed, expects }: TextOfEntry): Body {
  const lines = [noticed, expects].flatMap((text): Block[] =>
    text ? [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] : [],
  );
  return [...body, ...lines];
}
