/**
 * Breaks a text into lines.
 *
 * @param measure width of a stretch of text, in the unit of `widthPx`
 * @returns at most `mostLines` lines; of a text that needs more, the last line ends at a word with an ellipsis. A word
 * that is wider than a line is broken where it must be, as are scripts without spaces.
 */
export function wrapWords(
  text: string,
  { widthPx, mostLines }: { widthPx: number; mostLines: number },
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (rest !== '') {
    if (lines.length === mostLines)
      return [...lines.slice(0, -1), endLine(lines.at(-1) ?? '', widthPx, measure)];
    const line = takeLine(rest, widthPx, measure);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

function takeLine(text: string, widthPx: number, measure: (text: string) => number): string {
  let line = '';
  for (const [word] of text.matchAll(/ ?[^ ]+/g)) {
    if (measure(line + word) > widthPx) break;
    line += word;
  }
  return line || takeCharacters(text, widthPx, measure);
}

/** At least one, so that every line gets on. */
function takeCharacters(text: string, widthPx: number, measure: (text: string) => number): string {
  let line = '';
  for (const character of text) {
    if (line !== '' && (character === ' ' || measure(line + character) > widthPx)) break;
    line += character;
  }
  return line;
}

function endLine(line: string, widthPx: number, measure: (text: string) => number): string {
  let kept = line;
  while (kept !== '' && measure(`${trimEnd(kept)} …`) > widthPx) {
    const lastSpace = kept.lastIndexOf(' ');
    kept = lastSpace > 0 ? kept.slice(0, lastSpace) : [...kept].slice(0, -1).join('');
  }
  return `${trimEnd(kept)} …`;
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:–—-]+$/, '');
}
