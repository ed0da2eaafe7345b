import type { Connect, Plugin } from 'vite';
import type { FeedSource } from './parse-feed-source.ts';
import { relayFeed } from './relay-feed.ts';

/**
 * Makes Vite's dev and preview servers answer `feed` below the base path with the journal's feed. The upstream is the
 * one that was configured: nothing in a request can name another.
 */
export function feedRelayPlugin(source: FeedSource): Plugin {
  const mount = (base: string, middlewares: Connect.Server): void => {
    middlewares.use((request, response, next) => {
      const path = (request.originalUrl ?? request.url ?? '').split('?', 1)[0];
      if (path !== `${base}feed`) return next();
      relayFeed(source, request, response).catch(next);
    });
  };
  return {
    name: 'waymark:feed-relay',
    configureServer: (server) => mount(server.config.base, server.middlewares),
    configurePreviewServer: (server) => mount(server.config.base, server.middlewares),
  };
}
