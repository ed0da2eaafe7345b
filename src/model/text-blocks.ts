import type { Block, Body } from './body.ts';
import type { Entry } from './entry.ts';

/** What of an entry has its text. */
export type TextOfEntry = Pick<Entry, 'body' | 'noticed' | 'expects'>;

/** The blocks of an entry's text as marks count them: those of its body, and its closing lines behind them. */
export function textBlocks({ body, noticed, expects }: TextOfEntry): Body {
  const lines = [noticed, expects].flatMap((text): Block[] =>
    text ? [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] : [],
  );
  return [...body, ...lines];
}
