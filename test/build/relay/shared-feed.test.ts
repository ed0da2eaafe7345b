import type { RequestListener } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { maxFeedBytes } from '../../../src/feed/fetch/fetch-feed.ts';
import { breakingOff, day, refusing, rss, titled, useSharedRelay, withoutEnd } from './a-shared-relay.ts';

const used = useSharedRelay();

describe('a feed that many read', () => {
  test('is asked for once, also by those who come while it is on its way', async () => {
    let letGo = (): void => undefined;
    const { relay } = await used.relayOf((_request, response) => {
      letGo = () => response.end(rss('North'));
      response.write('  ');
    });
    // Their heads are here, and the feed's end is not.
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => fetch(relay)));
    letGo();
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies)).toEqual(new Set([`  ${rss('North')}`]));
    expect(used.asked).toHaveLength(1);
  });

  test('is asked for once a minute, with what its host tells old from new by', async () => {
    const { host, relay } = await used.relayOf(titled('North', { ETag: '"a"', 'Last-Modified': day }));
    expect(await used.titleAt(relay)).toBe('North');
    host.answer = (_request, response) => void response.writeHead(304).end();
    used.nowMs += 59_999;
    expect(await used.titleAt(relay)).toBe('North');
    expect(used.asked).toHaveLength(1);
    used.nowMs += 1;
    expect(await used.titleAt(relay)).toBe('North');
    expect(used.asked).toHaveLength(2);
    expect(used.asked[1]?.headers).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': day });
    host.answer = titled('South');
    expect(await (await used.minuteLater(relay)).text()).toContain('South');
  });

  test('streams to its first reader, before its end is there', async () => {
    let finish = (): void => undefined;
    const { relay } = await used.relayOf((_request, response) => {
      response.write('<rss>');
      finish = () => response.end('</rss>');
    });
    const reader = (await fetch(relay)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('<rss>');
    finish();
    expect((await reader?.read())?.value).toBe('</rss>');
  });

  test('comes to the others when its first reader goes away', async () => {
    let finish = (): void => undefined;
    const { relay } = await used.relayOf((_request, response) => {
      response.write('<rss><channel><title>North</title>');
      finish = () => response.end('</channel></rss>');
    });
    const abort = new AbortController();
    const left = await fetch(relay, { signal: abort.signal });
    abort.abort();
    await expect(left.text()).rejects.toThrow();
    const other = fetch(relay);
    await other;
    finish();
    expect(await (await other).text()).toContain('North');
    expect(used.asked).toHaveLength(1);
  });

  test('hears nothing about who reads it', async () => {
    const { relay } = await used.relayOf(titled('North'));
    await fetch(`${relay}/?url=x`, { headers: { Cookie: 'a=1', Referer: relay, 'If-None-Match': '"x"' } });
    expect(used.asked[0]?.url).toBe('/rss');
    for (const name of ['cookie', 'referer', 'if-none-match'])
      expect(used.asked[0]?.headers).not.toHaveProperty(name);
  });
});

describe('while its host is down, the last good answer stands', () => {
  test.each<[string, RequestListener]>([
    ['refuses connections', (request) => void request.socket.destroy()],
    ['breaks off', breakingOff],
    ['says 404', refusing(404)],
    ['says 500', refusing(500)],
    ['is busy', refusing(503)],
    ['sends a web page', refusing(200)],
    ['leads into a private network', refusing(302, { Location: 'http://127.0.0.2:9/' })],
  ])('that %s', async (_what, failing) => {
    const { host, relay } = await used.relayOf(titled('North', { ETag: '"a"' }));
    expect(await used.titleAt(relay)).toBe('North');
    host.answer = failing;
    const answer = await used.minuteLater(relay);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(rss('North'));
    expect(answer.headers.get('age')).toBe('60');
    used.nowMs += 30_000;
    const later = await fetch(relay, { headers: { 'If-None-Match': '"a"' } });
    expect(later.status).toBe(304);
    expect(later.headers.get('age')).toBe('90');
    expect(used.asked).toHaveLength(2);
    host.answer = titled('South');
    expect(await (await used.minuteLater(relay)).text()).toBe(rss('South'));
  });

  test('that says nothing, and nobody waits for it longer than ten seconds', async () => {
    const { host, relay } = await used.relayOf(titled('North'));
    expect(await used.titleAt(relay)).toBe('North');
    const heard = new Promise<void>((resolve) => {
      host.answer = () => resolve();
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = used.minuteLater(relay);
    await heard;
    vi.advanceTimersByTime(10_000);
    expect(await (await answer).text()).toBe(rss('North'));
  });

  test('and one that is larger than the app reads does not take its place', async () => {
    const { host, relay } = await used.relayOf(titled('North'));
    expect(await used.titleAt(relay)).toBe('North');
    host.answer = withoutEnd();
    used.nowMs += 60_000;
    expect(await used.titleAt(relay)).toBe('North');
  });

  test('unless it says that the feed is gone for good', async () => {
    const { host, relay } = await used.relayOf(titled('North'));
    expect(await used.titleAt(relay)).toBe('North');
    host.answer = refusing(410);
    expect((await used.minuteLater(relay)).status).toBe(410);
    expect((await fetch(relay)).status).toBe(410);
    expect(used.asked).toHaveLength(2);
  });

  test('and is as old as its host said, and as new as it was confirmed', async () => {
    const { host, relay } = await used.relayOf(titled('North', { ETag: '"a"', Age: '100' }));
    expect((await fetch(relay)).headers.get('age')).toBe('100');
    host.answer = (_request, response) =>
      void response.writeHead(304, { 'Cache-Control': 'max-age=5' }).end();
    const confirmed = await used.minuteLater(relay);
    expect(confirmed.headers.get('age')).toBe('0');
    expect(confirmed.headers.get('cache-control')).toBe('max-age=5');
  });
});

describe('without a good answer ever', () => {
  test('the host’s own is passed on for a minute, and how long it wants peace', async () => {
    const { host, relay } = await used.relayOf(refusing(503, { 'Retry-After': '120' }));
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(relay);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('120');
      expect(await answer.text()).toBe('<html>no</html>');
    }
    host.answer = titled('North');
    expect((await used.minuteLater(relay)).status).toBe(503);
    expect(used.asked).toHaveLength(1);
    expect(await (await used.minuteLater(relay)).text()).toBe(rss('North'));
  });

  test.each<[string, RequestListener]>([
    ['refuses', (request) => void request.socket.destroy()],
    ['leads into a private network', refusing(302, { Location: 'http://127.0.0.2:9/' })],
  ])('it is a 502 of a host that %s', async (_what, failing) => {
    const { host, relay } = await used.relayOf(failing);
    expect((await fetch(relay)).status).toBe(502);
    expect((await fetch(relay)).status).toBe(502);
    expect(used.asked).toHaveLength(1);
    host.answer = titled('North');
    expect(await (await used.minuteLater(relay)).text()).toBe(rss('North'));
  });

  test('it is a 504 of a host that says nothing', async () => {
    const { relay } = await used.relayOf(() => undefined, 50);
    expect((await fetch(relay)).status).toBe(504);
    expect((await fetch(relay)).status).toBe(504);
    expect(used.asked).toHaveLength(1);
  });

  test('one that breaks off is seen to do so, and is nothing to keep', async () => {
    const { relay, shared } = await used.relayOf(breakingOff);
    await expect(fetch(relay).then((answer) => answer.text())).rejects.toThrow();
    expect((await fetch(relay)).status).toBe(502);
    expect(shared.body).toBeNull();
  });

  test('one without an end is let go when it is too large, and passed on as too large', async () => {
    let hostClosed = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      hostClosed = resolve;
    });
    const endless = withoutEnd();
    const { relay, shared } = await used.relayOf((request, response) => {
      response.on('close', hostClosed);
      endless(request, response);
    });
    const answer = await fetch(relay, { headers: { 'Accept-Encoding': 'identity' } });
    expect((await answer.arrayBuffer()).byteLength).toBe(maxFeedBytes + 1);
    await left;
    expect(shared.body).toBeNull();
  });
});
