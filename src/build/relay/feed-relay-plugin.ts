import type { IncomingMessage } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { FeedSource } from '../config/parse-feed-source.ts';
import { answerFromShared } from './answer-from-shared.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { NextPages } from './next-pages.ts';
import { type RelayOptions, relayFeed } from './relay-feed.ts';
import type { SharedFeed } from './shared-feed.ts';

/**
 * Makes Vite's dev and preview servers answer `feed` below the base path with the journal's feed, and `feed/next/…`
 * with the older documents that the feed itself leads to. The upstream is the one that was configured: nothing in a
 * request can name another, and neither it nor its documents can lead into a private network: see guarded-fetch.ts.
 *
 * @param shared the same feed for many readers at once, where `feed` is to be answered from what it has; without it each
 * request is passed on
 */
export function feedRelayPlugin(source: FeedSource, shared?: SharedFeed): Plugin {
  const guarded = source.kind === 'http' ? { fetch: createGuardedFetch(source.url) } : {};
  const mount = (base: string, middlewares: Connect.Server): void => {
    const pages = new NextPages();
    const nextPath = `${base}feed/next/`;
    middlewares.use((request, response, next) => {
      const path = (request.originalUrl ?? request.url ?? '').split('?', 1)[0] ?? '';
      const asked = path === `${base}feed` ? source : pageSource(pages, path, nextPath);
      if (asked === null) return next();
      const addressOf = (name: string) => originOf(request) + nextPath + name;
      const rewrite: RelayOptions['rewrite'] = (body, url) => pages.rewrite(body, url, addressOf);
      const answered =
        shared && asked === source
          ? answerFromShared(shared, request, response, { rewrite })
          : relayFeed(asked, request, response, { ...guarded, rewrite });
      answered.catch(next);
    });
  };
  return {
    name: 'waymark:feed-relay',
    configureServer: (server) => mount(server.config.base, server.middlewares),
    configurePreviewServer: (server) => mount(server.config.base, server.middlewares),
  };
}

function pageSource(pages: NextPages, path: string, nextPath: string): FeedSource | null {
  const url = path.startsWith(nextPath) ? pages.urlOf(path.slice(nextPath.length)) : null;
  return url === null ? null : { kind: 'http', url };
}

/** Whole, because a feed's xml:base would turn a mere path into an address of its own host. */
function originOf({ headers }: IncomingMessage): string {
  const isSecure = headers['x-forwarded-proto'] === 'https';
  return `${isSecure ? 'https' : 'http'}://${headers.host ?? 'localhost'}`;
}
