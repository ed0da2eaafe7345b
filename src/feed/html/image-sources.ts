type Attributes = Readonly<Record<string, string>>;

/** Pictures need not be larger: two device pixels of a wide phone for each pixel of a reading column. */
const maxWidthPx = 1600;
/** A picture of at least this width may replace the picture itself. */
const wideEnoughPx = 800;

/** Names of attributes in which lazy-loading pages keep a picture's address. */
const lateName =
  /^(?:nitro-lazy-src|lazy-src|data-(?!.*(?:thumb|low|small|blur|placeholder|preview|bg|srcset))(?:[\w-]*src|original|echo|lazy|lazyload|actual-?img|delayed-url))$/;
const lateSetName = /^(?:nitro-lazy-srcset|lazy-srcset|data-(?:[\w-]*-)?srcset)$/;
/** Larger copies that a page has besides the one it shows. */
const copies = ['data-large-file', 'data-medium-file', 'data-orig-file', 'data-image'];
const copyName = /^data-(?:large|medium|orig)-file$|^data-orig-src$/;
const placeholder =
  /^\s*(?:data:|about:|#|$)|(?:placeholder|spacer|blank|transparent|1x1|lazy[-_]?load|loading|pixel|grey|trans)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i;

/** The addresses of the picture of an `img` or similar element, as written, the best first. */
export function imageSources(attributes: Attributes): string[] {
  const names = Object.keys(attributes);
  const valuesOf = (pattern: RegExp) =>
    names.filter((name) => pattern.test(name)).map((name) => attributes[name] ?? '');
  const late = names
    .filter((name) => lateName.test(name) && !copyName.test(name))
    .map((name) => attributes[name] ?? '');
  const src = attributes.src ?? '';
  const real = placeholder.test(src) ? [] : [src];
  const shown = late.some(isAddress) ? late : real;
  const best = bestOfSets(
    [...valuesOf(lateSetName), attributes.srcset ?? ''],
    shown[0] ?? '',
    attributes.width,
  );
  const others = [
    ...late,
    ...real,
    ...valuesOf(/^data-orig-src$/),
    ...copies.map((name) => attributes[name] ?? ''),
  ];
  return [...best, ...shown, ...others, src].filter(isAddress);
}

/** Whether an `img` shows nothing of its own before a script has run. */
export function isPlaceholder(attributes: Attributes): boolean {
  return placeholder.test(attributes.src ?? '');
}

/** Whether a picture is loaded lazily: being hidden until then does not mean that it is not to be seen. */
export function isLate(attributes: Attributes): boolean {
  return Object.keys(attributes).some((name) => lateName.test(name) || lateSetName.test(name));
}

/** A picture of a single pixel, the beginning of its bytes in base64: nobody wants to show it. */
const singlePixel =
  /^\s*data:image\/(?:gif;base64,R0lGODlhAQAB|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/i;

function isAddress(value: string): boolean {
  return value.trim() !== '' && !/^\s*(?:[{[]|about:|#)/.test(value) && !singlePixel.test(value);
}

/** The best candidate of the first set that has any; none if `src` is known, or has to be assumed, to be better. */
function bestOfSets(sets: readonly string[], src: string, width: string | undefined): string[] {
  const candidates = sets.map(parseSrcset).find((list) => list.length > 0) ?? [];
  const wide = candidates.filter((candidate) => candidate.width !== null);
  if (wide.length === 0) {
    const [first] = candidates;
    return src === '' && first ? [first.url] : [];
  }
  const best = wide.reduce((left, right) => (isBetter(right.width ?? 0, left.width ?? 0) ? right : left));
  const own =
    wide.find(({ url }) => url === src)?.width ?? (Number.parseInt(width ?? '', 10) || wideEnoughPx);
  return src === '' || (best.width ?? 0) >= Math.min(own, maxWidthPx) ? [best.url] : [];
}

/** The larger of two widths up to the largest that is needed, the smaller beyond it. */
function isBetter(width: number, other: number): boolean {
  if (width <= maxWidthPx) return other > maxWidthPx || width > other;
  return other > maxWidthPx && width < other;
}

export interface SourceCandidate {
  url: string;
  /** In pixels, from a `w` descriptor; null for a density or none. */
  width: number | null;
}

/**
 * Parses the candidates of a `srcset` in order. Addresses may contain commas; only one after white space, or at an
 * address's end, separates two. https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function parseSrcset(srcset: string): SourceCandidate[] {
  const candidates: SourceCandidate[] = [];
  const words = srcset.matchAll(/[^\s]+/g);
  let url: string | null = null;
  let width: number | null = null;
  const give = () => {
    if (url !== null && url !== '') candidates.push({ url, width });
    url = null;
    width = null;
  };
  for (const [word] of words) {
    if (url === null) {
      url = trimCommas(word);
      if (word.endsWith(',')) give();
      continue;
    }
    const [descriptor = '', ...next] = word.split(',');
    if (/^\d{1,6}w$/.test(descriptor)) width = Number.parseInt(descriptor, 10);
    if (next.length === 0) continue;
    give();
    // A set without a space after its commas: `a.jpg 1x,b.jpg 2x`.
    const rest = trimCommas(next.join(','));
    if (rest !== '') url = rest;
  }
  give();
  return candidates;
}

function trimCommas(word: string): string {
  let [start, end] = [0, word.length];
  while (word[start] === ',') start += 1;
  while (end > start && word[end - 1] === ',') end -= 1;
  return word.slice(start, end);
}
