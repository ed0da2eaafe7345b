import type { InjectionPayload } from './injection-payloads.ts';
import { escapeXml } from './write-in-format.ts';

/** A format, its media type, and a document with one item a payload, which stands in every field that the format has. */
export const hostileFormats = {
  RSS: ['application/rss+xml', writeRss],
  RDF: ['application/rdf+xml', writeRdf],
  Atom: ['application/atom+xml', writeAtom],
  'JSON Feed': ['application/feed+json', writeJson],
} as const satisfies Record<string, readonly [string, (payloads: readonly InjectionPayload[]) => string]>;

export type HostileFormat = keyof typeof hostileFormats;

/** A day each, from the latest back, so that each stands by itself. */
function dayOf(index: number): Date {
  return new Date(Date.UTC(2026, 5, 25, 12) - index * 86_400_000);
}

const longDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

/** The journal's own form: in its lines the payload is text, and between them markup. */
function htmlOf(payload: InjectionPayload, index: number): string {
  const text = escapeXml(payload.markup);
  const [lat, lng] = [((index * 7) % 120) - 60, ((index * 13) % 340) - 170];
  const origin = `${Math.abs(lat)}.5000° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng)}.2500° ${lng < 0 ? 'W' : 'E'}`;
  return (
    `<p>Date: ${longDay.format(dayOf(index))} Origin: ${origin} Routed through: ${text} Local time: 13:45 local State: ${text}</p>` +
    `<p>Entry ${payload.id} begins. ${text}</p>${payload.markup}<p>Entry ${payload.id} ends.</p>` +
    `<p>Today I noticed: ${text}</p><p>Tomorrow I expect: ${text} by July 30, 2026.</p>`
  );
}

/** Read as markup, and every other one as the words that it is written with. */
function titleOf({ id, markup }: InjectionPayload, index: number): string {
  return `${id} ${index % 2 === 0 ? markup : escapeXml(markup)}`;
}

const namespaces = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:georss="http://www.georss.org/georss"',
].join(' ');

/** Fields that any XML format may have. */
function beside(text: string): string {
  return (
    `<dc:creator>${text}</dc:creator><category>${text}</category><georss:featurename>${text}</georss:featurename>` +
    `<media:content url="${text}" type="${text}" medium="${text}"><media:title>${text}</media:title><media:description>${text}</media:description></media:content>` +
    `<media:content url="https://ferry.example/film" type="video/mp4"><media:title>${text}</media:title></media:content>` +
    `<media:thumbnail url="${text}"/><itunes:summary>${text}</itunes:summary><itunes:duration>${text}</itunes:duration>`
  );
}

function writeRss(payloads: readonly InjectionPayload[]): string {
  const items = payloads.map((payload, index) => {
    const text = escapeXml(payload.markup);
    return (
      `<item><title>${escapeXml(titleOf(payload, index))}</title><link>${text}</link><guid isPermaLink="${text}">${payload.id} ${text}</guid>` +
      `<pubDate>${dayOf(index).toUTCString()}</pubDate><author>${text}</author><comments>${text}</comments><source url="${text}">${text}</source>` +
      `<enclosure url="${text}" type="${text}" length="${text}"/><enclosure url="https://ferry.example/a.mp3" type="audio/mpeg" length="1"/>` +
      `${beside(text)}<description>${text}</description><content:encoded>${escapeXml(htmlOf(payload, index))}</content:encoded></item>`
    );
  });
  const own = escapeXml(payloads[0]?.markup ?? '');
  const image = `<image><url>${own}</url><title>${own}</title><link>${own}</link></image>`;
  return `<rss version="2.0" ${namespaces}><channel><title>${own}</title><link>${own}</link><description>${own}</description><language>${own}</language>${image}${items.join('')}</channel></rss>`;
}

function writeRdf(payloads: readonly InjectionPayload[]): string {
  const items = payloads.map((payload, index) => {
    const text = escapeXml(payload.markup);
    return (
      `<item rdf:about="${payload.id} ${text}"><title>${escapeXml(titleOf(payload, index))}</title><link>${text}</link><dc:date>${dayOf(index).toISOString()}</dc:date>` +
      `${beside(text)}<description>${escapeXml(htmlOf(payload, index))}</description></item>`
    );
  });
  const own = escapeXml(payloads[0]?.markup ?? '');
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}><channel rdf:about="${own}"><title>${own}</title><link>${own}</link></channel>${items.join('')}</rdf:RDF>`;
}

function writeAtom(payloads: readonly InjectionPayload[]): string {
  const entries = payloads.map((payload, index) => {
    const text = escapeXml(payload.markup);
    const type = index % 2 === 0 ? 'html' : 'text';
    return (
      `<entry xml:base="${text}"><id>${payload.id} ${text}</id><title type="${type}">${escapeXml(titleOf(payload, index))}</title><link href="${text}" type="${text}"/>` +
      `<link rel="enclosure" href="${text}" type="${text}" title="${text}"/><published>${dayOf(index).toISOString()}</published><updated>${text}</updated>` +
      `<author><name>${text}</name><uri>${text}</uri></author>${beside(text)}<summary type="html">${text}</summary><content type="html">${escapeXml(htmlOf(payload, index))}</content></entry>`
    );
  });
  const own = escapeXml(payloads[0]?.markup ?? '');
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${own}" ${namespaces}><id>${own}</id><title type="html">${own}</title><subtitle>${own}</subtitle><link href="${own}"/><link rel="next" href="${own}"/>${entries.join('')}</feed>`;
}

function writeJson(payloads: readonly InjectionPayload[]): string {
  const own = payloads[0]?.markup ?? '';
  const items = payloads.map((payload, index) => {
    const { id, markup } = payload;
    return {
      ...{
        id: `${id} ${markup}`,
        url: markup,
        external_url: markup,
        title: titleOf(payload, index),
        summary: markup,
      },
      ...{ content_html: htmlOf(payload, index), content_text: markup, image: markup, banner_image: markup },
      ...{
        date_published: dayOf(index).toISOString(),
        date_modified: markup,
        tags: [markup],
        language: markup,
      },
      authors: [{ name: markup, url: markup, avatar: markup }],
      attachments: [
        { url: markup, mime_type: markup, title: markup, duration_in_seconds: markup },
        { url: 'https://ferry.example/a.mp3', mime_type: 'audio/mpeg', title: markup },
      ],
    };
  });
  const feed = {
    title: own,
    home_page_url: own,
    feed_url: own,
    next_url: own,
    description: own,
    icon: own,
    language: own,
  };
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...feed, items });
}
