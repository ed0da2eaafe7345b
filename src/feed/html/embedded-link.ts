type Attributes = Readonly<Record<string, string>>;

const embedding = new Set(['iframe', 'video', 'audio', 'source']);

/** What a film, a player or a framed page is left as: a link to it, with the words that it goes by. */
export interface EmbeddedLink {
  href: string;
  text: string;
}

/**
 * The link for an element that embeds something of the web, or null: for other elements, for addresses that may not be
 * linked to, and for frames too small to be meant for eyes.
 *
 * @param link gives the absolute URL that may stand in a body, or null
 */
export function embeddedLinkOf(
  name: string,
  attributes: Attributes,
  link: (href: string) => string | null,
): EmbeddedLink | null {
  const { src } = attributes;
  if (!src || !embedding.has(name) || isTiny(attributes.width) || isTiny(attributes.height)) return null;
  const href = link(src);
  if (href === null || !/^https?:/.test(href)) return null;
  const { host, pathname } = new URL(href);
  return {
    href,
    text: attributes.title?.trim() || `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`,
  };
}

/** Frames of a pixel or two count visitors. */
function isTiny(length: string | undefined): boolean {
  return length !== undefined && Number.parseFloat(length) < 8 && !length.includes('%');
}
