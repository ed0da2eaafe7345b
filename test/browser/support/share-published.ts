import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from './build-app.ts';

/**
 * Gives the address at which tests get the folder of the published sample: with a copy of the feed and a page of every
 * address. It is built for the first that asks; a run without such tests does not wait for it.
 */
export async function sharePublished(): Promise<{ url: string; stop: () => Promise<void> }> {
  let building: Promise<string> | null = null;
  const server = createServer((_request, response) => {
    building ??= buildApp({ FEED_PATH: 'feed.xml' });
    building.then(
      (folder) => response.end(folder),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}
