const ENTRY_HEADING =
  /^[#*_\s·•|–—-]*(?:entry\b[\s:]*(?:no|nr)?[\s.:#№°*_]*|(?:no|nr)\.\s*|[#№]\s*|n[°º]\s*)(\d{1,9})(?![\d.,:/]?\d)(.*)$/isu;
const SEPARATORS = /^[\s:.·•|,;*_–—-]+|[\s·•|,;*_–—-]+$/g;

/** A line that names the entry: `Entry 0090`, `No. 0090 — On theft`, `#0090`. */
export interface EntryHeading {
  /** The whole line, without marks around it: `Entry 0090`. */
  text: string;
  /** The digits as written. */
  number: string;
  /** What stands behind the number, or the empty string. */
  title: string;
}

/** The heading that a line is, or null. `#` is allowed before it as some plain texts mark their headings. */
export function parseEntryHeading(line: string): EntryHeading | null {
  const [, number, rest] = ENTRY_HEADING.exec(line) ?? [];
  if (number === undefined || rest === undefined) return null;
  if (rest !== '' && !/^[\s:.·•|,;*_–—-]/.test(rest)) return null;
  const title = rest.replace(SEPARATORS, '');
  return { text: title === '' ? `Entry ${number}` : line.replace(SEPARATORS, ''), number, title };
}

/** The number in an item's title: at its start in any spelling, elsewhere only as `Entry 0090`. */
export function numberInTitle(title: string): string | null {
  const heading = parseEntryHeading(title);
  return heading?.number ?? /\bentry\s+(?:no\.?\s*|#)?(\d{1,9})\b/i.exec(title)?.[1] ?? null;
}
