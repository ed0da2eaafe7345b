import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PreviewServer } from 'vite';
import { expect, test } from 'vitest';
import { feedRelayPlugin } from '../../../src/build/relay/feed-relay-plugin.ts';
import { SharedFeed } from '../../../src/build/relay/shared-feed.ts';
import { serve } from '../../support/serve.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** The relay as Vite's preview server mounts it, below a base path. */
async function mount(url: string, base: string): Promise<string> {
  const { configurePreviewServer } = feedRelayPlugin({ kind: 'http', url }, new SharedFeed(url));
  if (typeof configurePreviewServer !== 'function') throw new Error('The plugin mounts nothing.');
  const handlers: Handler[] = [];
  const server = { config: { base }, middlewares: { use: (handler: Handler) => handlers.push(handler) } };
  Reflect.apply(configurePreviewServer, undefined, [server as unknown as PreviewServer]);
  return serve((request, response) =>
    handlers[0]?.(request, response, () => void response.writeHead(418).end()),
  );
}

test('a paged feed is shared, and its older documents are reached through it', async () => {
  const asked: string[] = [];
  const upstream = await serve(({ url }, response) => {
    asked.push(url ?? '');
    response.end(
      url === '/rss'
        ? '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="older?page=2"/><entry/></feed>'
        : '<feed xmlns="http://www.w3.org/2005/Atom"><title>Older</title></feed>',
    );
  });
  const relay = await mount(`${upstream}/rss`, '/journal/');
  for (let reader = 0; reader < 2; reader += 1) {
    const first = await (await fetch(`${relay}/journal/feed`)).text();
    const next = /href="([^"]+)"/.exec(first)?.[1] ?? '';
    expect(next).toMatch(new RegExp(`^${relay}/journal/feed/next/[\\w-]+$`));
    expect(await (await fetch(next)).text()).toContain('Older');
  }
  expect(asked).toEqual(['/rss', '/older?page=2', '/older?page=2']);
  expect((await fetch(`${relay}/journal/feed/next/unknown`)).status).toBe(418);
  expect((await fetch(`${relay}/feed`)).status).toBe(418);
});
