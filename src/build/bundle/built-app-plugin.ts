import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { askedAnew, commonHeaders, keptForEver, manifestType } from '../hosts/served-site.ts';
import type { LivePages, WrittenPage } from '../pages/live-pages.ts';
import { acceptedEncoding, isCompressible } from './accepted-encoding.ts';
import { routePattern } from './app-routes.ts';
import { policyOfDocument } from './content-security-policy.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': manifestType,
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
};

/** Addresses that are the one page where none was written for them. */
const routes = new RegExp(`^${routePattern(['entry', 'thread'])}$`);

interface BuiltFile {
  bytes: Buffer;
  etag: string;
  mediaType: string;
  encoded: Map<string, Buffer>;
}

/**
 * Makes Vite's preview server serve the built app as a good static host would: each address has its page, a missing
 * file is a real 404, hashed files may be cached for ever and the rest is revalidated, text goes out compressed, and
 * documents carry the content security policy.
 */
export function builtAppPlugin(openPages?: OpenPages): Plugin {
  return {
    name: 'waymark:built-app',
    async configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const folder = resolve(root, build.outDir);
      const pages = (await openPages?.({ root, base, folder })) ?? null;
      const read = cachedReader(folder);
      server.middlewares.use((request, response, next) => {
        const path = pathBelow(base, request.originalUrl ?? request.url ?? '');
        if (path === null) return next();
        answer(read, pages, path, request, response).catch(next);
      });
    },
  };
}

/** Where pages come from that are written as they are asked for. */
export type OpenPages = (built: { root: string; base: string; folder: string }) => Promise<LivePages>;

type Read = (path: string) => Promise<BuiltFile | null>;

function cachedReader(folder: string): Read {
  const files = new Map<string, BuiltFile>();
  return async (path) => {
    const bytes = await readWithin(folder, path);
    if (bytes === null) return null;
    const file = fileOf(bytes, extname(path));
    const known = files.get(path);
    if (known?.etag === file.etag) return known;
    files.set(path, file);
    return file;
  };
}

const liveFiles = new WeakMap<WrittenPage, BuiltFile>();

function keptFileOf(page: WrittenPage): BuiltFile {
  const known = liveFiles.get(page) ?? fileOf(Buffer.from(page.html), '.html');
  liveFiles.set(page, known);
  return known;
}

function fileOf(bytes: Buffer, extension: string): BuiltFile {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { bytes, etag, mediaType: mediaTypes[extension] ?? 'application/octet-stream', encoded: new Map() };
}

/** A file's bytes, or null for what is not a file of ours: missing, a folder, or outside of the folder. */
async function readWithin(folder: string, path: string): Promise<Buffer | null> {
  const whole = normalize(join(folder, path));
  if (!whole.startsWith(folder + sep) || path.split('/').some((part) => part.startsWith('.'))) return null;
  try {
    return await readFile(whole);
  } catch {
    return null;
  }
}

async function answer(
  read: Read,
  pages: LivePages | null,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const isRoute = routes.test(path);
  const isPage = isRoute || extname(path) === '';
  const live = isPage ? await pages?.pageAt(path) : undefined;
  if (live && live.kind !== 'unknown') {
    const status = live.kind === 'page' ? 200 : 404;
    return send(keptFileOf(live), 'index.html', status, request, response);
  }
  const sitemap = /^sitemap(?:-\d+)?\.xml$/.test(path) ? await pages?.sitemapAt(path) : null;
  if (sitemap) return send(fileOf(Buffer.from(sitemap), '.xml'), path, 200, request, response);
  const name = isPage ? pageAt(path) : path;
  const file = await read(name);
  if (file !== null) return send(file, name, 200, request, response);
  // The app may know more entries than were written. Any other address gets its "not found", and that status.
  const shell = isPage ? ((isRoute ? null : await read('404.html')) ?? (await read('shell.html'))) : null;
  if (shell !== null) return send(shell, 'shell.html', isRoute ? 200 : 404, request, response);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
}

/** Where the page of an address lies, if it has one. */
function pageAt(path: string): string {
  const folder = path.replace(/\/$/, '');
  return folder === '' ? 'index.html' : `${folder}/index.html`;
}

async function send(
  file: BuiltFile,
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isDocument = file.mediaType.startsWith('text/html');
  if (isDocument) response.setHeader('Content-Security-Policy', policyOfDocument(file.bytes.toString()));
  response.setHeader('Cache-Control', cacheControlOf(path));
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = isCompressible(file.mediaType)
    ? acceptedEncoding(request.headers['accept-encoding'])
    : null;
  const body = encoding === null ? file.bytes : await encoded(file, encoding);
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', file.mediaType);
  response.setHeader('Content-Length', body.length);
  writeAll(response, status, request.method === 'HEAD' ? undefined : body);
}

/**
 * Over HTTP/2 Node's responses wait for trailers: that one has ended comes in a frame of its own, behind all that others
 * have under way. Their streams say it with the last bytes (https://nodejs.org/api/http2.html#http2streamrespondheaders-options).
 */
function writeAll(response: ServerResponse, status: number, body: Buffer | undefined): void {
  if ('stream' in response) {
    const { stream } = response as unknown as Http2ServerResponse;
    // The reader has gone on meanwhile.
    if (stream.destroyed) return;
    stream.respond({ ':status': status, ...response.getHeaders() });
    stream.end(body);
  } else {
    response.writeHead(status);
    response.end(body);
  }
}

/** Hashed names may be cached for ever; everything else is revalidated, which costs no more than a 304. */
function cacheControlOf(path: string): string {
  return path.startsWith('assets/') ? keptForEver : askedAnew;
}

/** Once for each file, so as small as can be; larger ones than the map's base would keep their first reader waiting for seconds. */
const bestUpToBytes = 400_000;

const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length <= bestUpToBytes ? 11 : 9 },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

async function encoded(file: BuiltFile, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const known = file.encoded.get(encoding);
  if (known !== undefined) return known;
  const bytes = await encoders[encoding](file.bytes);
  file.encoded.set(encoding, bytes);
  return bytes;
}

/** The address below the base path without query, decoded; null outside of the base or where it cannot be decoded. */
function pathBelow(base: string, url: string): string | null {
  const path = url.split('?', 1)[0] ?? '';
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}
