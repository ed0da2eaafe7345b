import type { LookupAddress, lookup } from 'node:dns';
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import {
  createGuardedFetch,
  type GuardOptions,
  isForbidden,
} from '../../../src/build/relay/guarded-fetch.ts';
import { serve } from '../../support/serve.ts';

/** Loopback has a whole network of addresses: here 127.0.0.2 stands for a public one. */
const publicHost = '127.0.0.2';
const guard: GuardOptions = { isPublic: (address) => address === publicHost };

function redirectTo(location: string): RequestListener {
  return (_request, response) => response.writeHead(302, { Location: location }).end();
}

/** A host within that must not hear a word. */
async function listenWithin(host?: string): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = [];
  const url = await serve((request, response) => {
    heard.push(request.url ?? '');
    response.end('secret');
  }, host);
  return { url, heard };
}

/** Names that resolve to what they are given, one answer after the other. */
function names(...answers: string[][]): typeof lookup {
  let asked = 0;
  const resolve = (_host: string, _options: object, done: (error: null, found: LookupAddress[]) => void) => {
    const found = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    done(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
  };
  return resolve as unknown as typeof lookup;
}

async function failureOf(fetched: Promise<Response>): Promise<unknown> {
  return fetched.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('from a public host', () => {
  test('a redirect to another public one is followed', async () => {
    const moved = await serve((_request, response) => response.end('here'), publicHost);
    const url = await serve(redirectTo(`${moved}/now`), publicHost);
    const response = await createGuardedFetch(url, guard)(url);
    expect(await response.text()).toBe('here');
    expect(response.url).toBe(`${moved}/now`);
  });

  test.each([
    ['by its address', (port: string) => `http://127.0.0.1:${port}/`],
    ['by its name', (port: string) => `http://localhost:${port}/`],
    ['written as one number', (port: string) => `http://2130706433:${port}/`],
    ['as IPv6 maps it', (port: string) => `http://[::ffff:127.0.0.1]:${port}/`],
  ])('a redirect to a private host, %s, is not followed', async (_, addressOf) => {
    const within = await listenWithin();
    const url = await serve(redirectTo(addressOf(new URL(within.url).port)), publicHost);
    expect(isForbidden(await failureOf(createGuardedFetch(url, guard)(url)))).toBe(true);
    expect(within.heard).toEqual([]);
  });

  test('neither is the second of two redirects, nor an address that a document leads to', async () => {
    const within = await listenWithin();
    const second = await serve(redirectTo(within.url), publicHost);
    const first = await serve(redirectTo(second), publicHost);
    const fetchGuarded = createGuardedFetch(first, guard);
    for (const url of [first, within.url]) expect(isForbidden(await failureOf(fetchGuarded(url)))).toBe(true);
    expect(within.heard).toEqual([]);
  });

  test('a name that was public and is private at the next request is not asked again', async () => {
    const within = await listenWithin();
    const { port } = new URL(within.url);
    const feed: RequestListener = (_request, response) =>
      response.setHeader('Connection', 'close').end('feed');
    await serve(feed, publicHost, Number(port));
    const url = `http://feed.example:${port}/`;
    const fetchGuarded = createGuardedFetch(url, {
      ...guard,
      resolve: names([publicHost], ['127.0.0.1']),
    });
    expect(await (await fetchGuarded(url)).text()).toBe('feed');
    expect(isForbidden(await failureOf(fetchGuarded(url)))).toBe(true);
    expect(within.heard).toEqual([]);
  });

  test('of several addresses of a name only the public ones are asked', async () => {
    const within = await listenWithin();
    const { port } = new URL(within.url);
    const moved = `http://moved.example:${port}/`;
    const url = await serve(redirectTo(moved), publicHost);
    const resolve = names(['127.0.0.1', '127.0.0.3']);
    expect(isForbidden(await failureOf(createGuardedFetch(url, { ...guard, resolve })(url)))).toBe(true);
    expect(within.heard).toEqual([]);
  });
});

describe('a feed on a home server', () => {
  test('is read there, and may move within it', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/feed') response.writeHead(301, { Location: '/new' }).end();
      else response.end(`at ${request.url}`);
    });
    expect(await (await createGuardedFetch(url)(`${url}/feed`)).text()).toBe('at /new');
  });

  test('is read there by its name', async () => {
    const url = (await serve((_request, response) => response.end('home'))).replace('127.0.0.1', 'localhost');
    expect(await (await createGuardedFetch(url)(url)).text()).toBe('home');
  });

  test.each(['127.0.0.1', '127.0.0.9'])('does not lead to another server at %s', async (host) => {
    const within = await listenWithin(host);
    const url = await serve(redirectTo(within.url));
    expect(isForbidden(await failureOf(createGuardedFetch(url)(url)))).toBe(true);
    expect(within.heard).toEqual([]);
  });
});

test('redirects that never end, or lead out of the web, are failures', async () => {
  const circle = await serve((_request, response) => response.writeHead(302, { Location: '/' }).end());
  expect(await failureOf(createGuardedFetch(circle)(circle))).toMatchObject({ message: /too many/ });
  const file = await serve(redirectTo('file:///etc/hostname'));
  expect(await failureOf(createGuardedFetch(file)(file))).toMatchObject({ message: /file:/ });
});

test('a wrong address is no forbidden one', async () => {
  const url = 'http://feed.example/';
  const resolve = ((_host: string, _options: object, done: (error: Error) => void) =>
    done(new Error('ENOTFOUND'))) as unknown as typeof lookup;
  expect(isForbidden(await failureOf(createGuardedFetch(url, { resolve })(url)))).toBe(false);
});
