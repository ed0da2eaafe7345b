import { blockLines, sayLine } from '../../model/entry/block-lines.ts';
import type { Body } from '../../model/entry/body.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { standingText } from '../../model/entry/standing-text.ts';

/**
 * The words for a picture of an entry: what the reader has selected, else what was noticed that day, else the text's
 * first line. White space is collapsed.
 */
export function chooseQuote(selected: string, { noticed, body }: Pick<Entry, 'noticed' | 'body'>): string {
  const firstLine = standingText(body).split('\n', 1)[0] ?? '';
  return (
    [written(selected, body), noticed ?? '', firstLine]
      .map((words) => words.replace(/\s+/g, ' ').trim())
      .find(Boolean) ?? ''
  );
}

/** Selected words as plain text writes them, without struck ones: the browser's selection has `10⁶` as `106`. */
function written(selected: string, body: Body): string {
  const lines = body.flatMap(blockLines).filter(({ setApart }) => setApart.length > 0);
  if (lines.length === 0) return selected;
  return selected
    .split('\n')
    .map((words) => {
      const line = lines.find(({ text }) => words.trim() !== '' && text.includes(words));
      const start = line?.text.indexOf(words) ?? 0;
      if (!line) return words;
      const range = { start, end: start + words.length };
      return sayLine(line, range, true).trim() || sayLine(line, range);
    })
    .join('\n');
}
