/** What every format has a field for. */
export interface Post {
  id: string;
  title: string;
  link: string;
  /** ISO 8601, UTC. */
  date: string;
  html: string;
}

type Write = (posts: readonly Post[]) => string;

/** The dresses that a journal's feed comes in, each a whole document of these posts. */
export const feedFormats = {
  'RSS 2.0': (posts) => rss(posts, ({ html }) => `<description>${escapeXml(html)}</description>`),
  'RSS 2.0 with both texts': (posts) =>
    rss(
      posts,
      ({ title, html }) =>
        `<description>In short: ${escapeXml(title)}</description><content:encoded><![CDATA[${html}]]></content:encoded>`,
    ),
  'RSS 1.0': (posts) =>
    `<rdf:RDF ${namespaces} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="${home}"><title>Ferry notes</title></channel>${posts
      .map(
        ({ id, title, link, date, html }) =>
          `<item rdf:about="${id}"><title>${escapeXml(title)}</title><link>${link}</link><dc:date>${date}</dc:date><description>${escapeXml(html)}</description></item>`,
      )
      .join('')}</rdf:RDF>`,
  Atom: (posts) => atom(posts, ({ html }) => `<content type="html">${escapeXml(html)}</content>`),
  'Atom with elements': (posts) =>
    atom(
      posts,
      ({ html }) => `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`,
    ),
  'JSON Feed': (posts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ferry notes',
      home_page_url: home,
      items: posts.map(({ id, title, link, date, html }) => ({
        ...{ id, url: link, title, date_published: date, content_html: html },
      })),
    }),
} satisfies Record<string, Write>;

export type FeedFormat = keyof typeof feedFormats;

const home = 'https://ferry.example/';
const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

function rss(posts: readonly Post[], text: (post: Post) => string): string {
  const items = posts.map((post) => {
    const { id, title, link, date } = post;
    const day = new Date(date).toUTCString();
    return `<item><title>${escapeXml(title)}</title><link>${link}</link><guid isPermaLink="false">${id}</guid><pubDate>${day}</pubDate>${text(post)}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${namespaces}><channel><title>Ferry notes</title><link>${home}</link>${items.join('')}</channel></rss>`;
}

function atom(posts: readonly Post[], text: (post: Post) => string): string {
  const entries = posts.map((post) => {
    const { id, title, link, date } = post;
    return `<entry><id>${id}</id><title>${escapeXml(title)}</title><link href="${link}"/><updated>${date}</updated>${text(post)}</entry>`;
  });
  return `<feed xmlns="http://www.w3.org/2005/Atom"><id>${home}</id><title>Ferry notes</title><link href="${home}"/>${entries.join('')}</feed>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
