import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import {
  metaContentSecurityPolicy,
  policyWithStyles,
} from '../../../src/build/bundle/content-security-policy.ts';
import { escapeHtml } from '../../../src/build/bundle/escape-html.ts';
import { type AnswerKind, answerHeaders, manifestType } from '../../../src/build/hosts/served-site.ts';

/** What a host answers an address with. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** Goes out as it is, though it could be packed. */
  isPlain?: boolean;
  /** Asked with its ETag it answers with 304. */
  knowsEtag?: boolean;
}

export interface PublishedJournal {
  /** `http://127.0.0.1:40123` */
  origin: string;
  /** By path; `*` is what all other addresses are answered with. A test changes what it needs otherwise. */
  answers: Map<string, Served>;
  stop(): Promise<void>;
}

const css = 'main { color: #222 }';
const script = 'export const words = 1;\n'.repeat(80);

const worker = `keep([{"revision":"1","url":"shell.html"},{"revision":null,"url":"assets/later-abc.js"}]);\n${script}`;

/** A journal of one entry on loopback, with which nothing is the matter: a copy of the feed, and pages. */
export async function publishJournal(): Promise<PublishedJournal> {
  let answers = new Map<string, Served>();
  const server = createServer((request, response) => {
    const served = answers.get(request.url ?? '') ?? answers.get('*');
    if (served === undefined) throw new Error('There is an answer to all addresses.');
    const { status, headers, body, isPlain = false, knowsEtag = false } = served;
    if (knowsEtag && request.headers['if-none-match'] === '"one"') {
      response.writeHead(304).end();
      return;
    }
    const isPacked = !isPlain && typeof body === 'string';
    response.writeHead(status, { ...headers, ...(isPacked && { 'Content-Encoding': 'gzip' }) });
    response.end(isPacked ? gzipSync(body) : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = answersAt(origin);
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { origin, answers, stop };
}

function answersAt(origin: string): Map<string, Served> {
  return new Map<string, Served>([
    ['/', page(pageOf(`${origin}/`, '<a href="/entry/0090">Entry 0090</a>'))],
    ['/entry/0090', page(pageOf(`${origin}/entry/0090`, '<h1>Entry 0090</h1>'))],
    ['/assets/main-abc.js', answer('asset', 'text/javascript; charset=utf-8', script)],
    ['/assets/main-abc.css', answer('asset', 'text/css', css)],
    ['/service-worker.js', answer('file', 'text/javascript', worker)],
    ['/new-entries.js', answer('file', 'text/javascript', script)],
    ['/shell.html', page(pageOf(null, ''))],
    ['/assets/later-abc.js', answer('asset', 'text/javascript', script)],
    ['/manifest.webmanifest', answer('manifest', manifestType, JSON.stringify(manifest))],
    ['/icons/icon-192.png', answer('file', 'image/png', paint(192, 192))],
    ['/icons/icon-512.png', answer('file', 'image/png', paint(512, 512))],
    ['/previews/0090.png', answer('file', 'image/png', paint(1200, 630))],
    ['/feed.xml', { ...feed(['a', 'b']), knowsEtag: true }],
    ['/sitemap.xml', answer('file', 'application/xml', sitemapOf(origin))],
    [
      '/robots.txt',
      answer('file', 'text/plain', `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`),
    ],
    ['*', { ...answer('missing', 'text/html', pageOf(null, '<h1>Not here</h1>')), status: 404 }],
  ]);
}

export const manifest = {
  id: '/',
  name: 'North',
  short_name: 'North',
  start_url: '.',
  scope: '.',
  display: 'standalone',
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
  ],
};

/** A feed of entries with these ids. */
export function feed(ids: readonly string[]): Served {
  const items = ids.map(
    (id) =>
      `<item><guid isPermaLink="false">${id}</guid><title>Entry ${id}</title><description>${`Words of ${id}. `.repeat(30)}</description></item>`,
  );
  const served = answer(
    'feed',
    'application/rss+xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>North</title>${items.join('')}</channel></rss>`,
  );
  return { ...served, headers: { ...served.headers, ETag: '"one"' } };
}

export function sitemapOf(origin: string): string {
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/</loc></url><url><loc>${origin}/entry/0090</loc></url></urlset>`;
}

const painted = new Map<string, Buffer>();

/** A PNG of this size in px. */
export function paint(widthPx: number, heightPx: number): Buffer {
  const key = `${widthPx}x${heightPx}`;
  const picture = painted.get(key) ?? createCanvas(widthPx, heightPx).toBuffer('image/png');
  painted.set(key, picture);
  return picture;
}

/** An answer of a kind, with the headers that the build's files for hosts give it. */
export function answer(kind: AnswerKind, type: string, body: string | Buffer): Served {
  return { status: 200, headers: { 'Content-Type': type, ...answerHeaders[kind] }, body };
}

function page(html: string): Served {
  return answer('page', 'text/html; charset=utf-8', html);
}

function pageOf(address: string | null, body: string): string {
  const policy = policyWithStyles(metaContentSecurityPolicy, [css]);
  const previews = address === null ? '' : previewsOf(address);
  return `<!doctype html><html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>North</title>${previews}
<link rel="manifest" href="/manifest.webmanifest">
<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="North">
<style>${css}</style></head>
<body><div id="app"><main>${body}${'<p>Words.</p>'.repeat(100)}</main></div>
<link rel="stylesheet" href="/assets/main-abc.css"><script type="module" src="/assets/main-abc.js"></script></body></html>`;
}

function previewsOf(address: string): string {
  const picture = new URL('/previews/0090.png', address).href;
  return `<link rel="canonical" href="${address}">
<meta property="og:title" content="North"><meta property="og:description" content="Words.">
<meta property="og:image" content="${picture}"><meta name="twitter:card" content="summary_large_image">`;
}
