import type { Entry } from '../../model/entry.ts';
import { plainText } from '../../model/plain-text.ts';

/**
 * The words that a picture of an entry carries: what the reader has selected, else what was noticed that day, else the
 * text's first line. White space is single.
 */
export function chooseQuote(selected: string, { noticed, body }: Pick<Entry, 'noticed' | 'body'>): string {
  const firstLine = plainText(body).split('\n', 1)[0] ?? '';
  return (
    [selected, noticed ?? '', firstLine].map((words) => words.replace(/\s+/g, ' ').trim()).find(Boolean) ?? ''
  );
}
