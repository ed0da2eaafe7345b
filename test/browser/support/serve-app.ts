import { type PreviewServer, preview } from 'vite';
import { builtAppPlugin } from '../../../src/build/bundle/built-app-plugin.ts';
import { parseFeedSource } from '../../../src/build/config/parse-feed-source.ts';
import { sampleFeedPath } from '../../../src/build/config/read-sample-journal.ts';
import { feedRelayPlugin } from '../../../src/build/relay/feed-relay-plugin.ts';

export interface ServedApp {
  /** With the base path's closing slash: `http://localhost:40123/`. */
  url: string;
  port: number;
  /** For who brings connections of their own, or counts what is asked. */
  httpServer: PreviewServer['httpServer'];
  /** Closes the server and every connection to it: afterwards nobody answers at this address. */
  stop(): Promise<void>;
}

interface Options {
  /** A folder from `buildApp`, or `inject('sampleApp')`. */
  folder: string;
  /** What `/feed` relays: an http(s) URL or a file's path; without it the sample journal. */
  feedUrl?: string;
  /** A port to come back on; without it a free one. */
  port?: number;
  /** As in the build's `BASE_PATH`. */
  base?: string;
  /** Key and certificate, PEM: with them it is served over HTTP/2, without over HTTP/1.1 and in the open. */
  https?: { key: string; cert: string };
}

/** Serves a built app the way `npm start` does, but for the feed: each request is passed on, so that tests may change it. */
export async function serveApp({
  folder,
  feedUrl,
  port = 0,
  base = '/',
  https,
}: Options): Promise<ServedApp> {
  const source = parseFeedSource(feedUrl ?? sampleFeedPath(process.cwd()), process.cwd());
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    base,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true, ...(https && { https }) },
    plugins: [feedRelayPlugin(source), builtAppPlugin()],
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  const stop = async (): Promise<void> => {
    const closed = server.close();
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    await closed;
  };
  const url = `http${https ? 's' : ''}://localhost:${address.port}${base}`;
  return { url, port: address.port, httpServer: server.httpServer, stop };
}
