import { isLate } from './image-sources.ts';

type Attributes = Readonly<Record<string, string>>;

/** The address of a film by its number, for elements that stand in for a player until they are pressed. */
const players = new Map([
  ['lite-youtube', 'https://www.youtube.com/watch?v='],
  ['amp-youtube', 'https://www.youtube.com/watch?v='],
  ['lite-vimeo', 'https://vimeo.com/'],
  ['amp-vimeo', 'https://vimeo.com/'],
]);
const embedding = new Set([
  'iframe',
  'amp-iframe',
  'video',
  'amp-video',
  'audio',
  'amp-audio',
  'source',
  'object',
  'embed',
]);
const lateNames = [
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmp-src',
  'nitro-lazy-src',
  'data-orig-src',
];

/** The link that replaces a film, a player or a framed page, with its text. */
export interface EmbeddedLink {
  href: string;
  text: string;
}

/**
 * The link for an element that embeds something from the web, or null: for other elements, for addresses that may not
 * be linked to, and for frames too small to be meant for the eye.
 *
 * @param link returns the absolute URL that is allowed in a body, or null
 */
export function embeddedLinkOf(
  name: string,
  attributes: Attributes,
  link: (href: string) => string | null,
): EmbeddedLink | null {
  const source = sourceOf(name, attributes);
  if (!source || isTiny(attributes.width) || isTiny(attributes.height)) return null;
  const href = link(source);
  if (href === null || !/^https?:/.test(href)) return null;
  const { host, pathname } = new URL(href);
  return {
    href,
    text: attributes.title?.trim() || `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`,
  };
}

/** Whether an element that is not dropped otherwise becomes a link: a player of the page's own. */
export function isPlayer(name: string): boolean {
  return players.has(name) || (name.startsWith('amp-') && embedding.has(name));
}

function sourceOf(name: string, attributes: Attributes): string | undefined {
  const player = players.get(name);
  const id = attributes.videoid ?? attributes['data-videoid'];
  if (player !== undefined) return id && /^[\w-]{1,64}$/.test(id) ? player + id : undefined;
  if (!embedding.has(name)) return undefined;
  const late = isLate(attributes) ? lateNames.map((key) => attributes[key]).find(Boolean) : undefined;
  if (name !== 'object' && name !== 'embed') return late ?? attributes.src;
  // Without a type it may be anything, even a part of its page's script.
  const source = attributes[name === 'object' ? 'data' : 'src'];
  return source && (attributes.type || /^(?:https?:)?\/\//i.test(source)) ? source : undefined;
}

/** Frames of a pixel or two count visitors. */
function isTiny(length: string | undefined): boolean {
  return length !== undefined && Number.parseFloat(length) < 8 && !length.includes('%');
}
