/**
 * Breaks a text into lines.
 *
 * @param measure width of a piece of text, in the unit of `widthPx`
 * @returns at most `maxLines` lines; if the text needs more, the last line ends at a word with an ellipsis. Scripts
 * without spaces are broken between words too, if the engine knows them; a word wider than a line is broken anywhere.
 */
export function wrapWords(
  text: string,
  { widthPx, maxLines }: { widthPx: number; maxLines: number },
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (rest !== '') {
    if (lines.length === maxLines)
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

/** For a script without spaces whole words; for a word too wide for a line as much as fits. */
function takeCharacters(text: string, widthPx: number, measure: (text: string) => number): string {
  let line = '';
  for (const word of wordsOf(text)) {
    if (word.startsWith(' ') || measure(line + word) > widthPx) break;
    line += word;
  }
  if (line !== '') return line;
  // At least one, so that every line makes progress.
  for (const character of text) {
    if (line !== '' && (character === ' ' || measure(line + character) > widthPx)) break;
    line += character;
  }
  return line;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a piece without spaces, none of which begins with a hyphen or closing punctuation. */
function wordsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text.slice(0, 200))) {
    if (words.length > 0 && /^[\p{Pd}\p{Pe}\p{Pf}\p{Po}ー]/u.test(segment))
      words.push(`${words.pop()}${segment}`);
    else words.push(segment);
  }
  return words;
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
