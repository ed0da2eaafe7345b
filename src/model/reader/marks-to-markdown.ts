/** An entry with something marked or saved. The words are in the language of the interface. */
export interface MarkedEntryText {
  title: string;
  /** Where the entry is; null if it is not on the device. */
  url: string | null;
  /** Where and when it was written; may be empty. */
  dateline: string;
  /** That it is saved, and since when; null if it is not. */
  saved: string | null;
  marks: readonly MarkText[];
}

interface MarkText {
  /** The quote's lines; none for a note to the entry as a whole. */
  lines: readonly string[];
  /** May be empty, and may have several lines. */
  note: string;
  /** That the quote is no longer in the entry's text; null if it is. */
  orphan: string | null;
}

/**
 * Saved entries, highlights and notes as a Markdown document (CommonMark): an entry is a heading, a quote a block
 * quote and a note the paragraph under it. What the reader and the journal wrote is escaped, so that it comes out as
 * it is.
 */
export function marksToMarkdown(title: string, entries: readonly MarkedEntryText[]): string {
  const parts = [`# ${escapeLine(title)}`, ...entries.flatMap(entryParts)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function entryParts({ title, url, dateline, saved, marks }: MarkedEntryText): string[] {
  const name = escapeLine(title);
  return [
    `## ${url === null ? name : `[${name}](<${escapeUrl(url)}>)`}`,
    escapeLine(dateline),
    escapeLine(saved ?? ''),
    ...marks.flatMap(({ lines, note, orphan }) => [
      lines.map((line, index) => `> ${escapeLine(line)}${index < lines.length - 1 ? '\\' : ''}`).join('\n'),
      orphan === null ? '' : `*${escapeLine(orphan)}*`,
      escapeParagraphs(note),
    ]),
  ];
}

function escapeParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).join('\\\n'))
    .join('\n\n');
}

/**
 * Characters with a meaning anywhere, and those with one at the beginning of a line.
 * https://spec.commonmark.org/0.31.2/
 */
function escapeLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function escapeUrl(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
