/** Elements that are dropped with everything inside them: code, controls, embedded content and foreign languages. */
export const droppedElements = new Set(
  'script style iframe object embed applet svg form template noscript noembed noframes frameset title rp'
    .concat(
      ' textarea select option optgroup button input datalist canvas audio video map dialog progress meter',
    )
    .split(' '),
);

/** Elements that start lines of their own and mean nothing else to us. */
export const lineElements = new Set(
  'p div section article header footer main aside nav address details summary fieldset legend center hgroup search'
    .concat(' html body dl dd caption tbody tfoot colgroup')
    .split(' '),
);

/** Elements that only mark their words. */
export const markElements = new Map<string, 'em' | 'strong' | 'sup' | 'sub' | 'del' | 'ins'>([
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['ins', 'ins'],
]);

/** Those whose words are set as code. */
export const codeElements = new Set(['code', 'kbd', 'samp', 'tt']);

/** Mapped to the levels that an entry’s own headings may have: the page’s title is the first. */
export const headingLevels = new Map<string, 2 | 3 | 4>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
