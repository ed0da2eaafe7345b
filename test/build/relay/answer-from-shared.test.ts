import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { day, rss, titled, useSharedRelay } from './a-shared-relay.ts';

const used = useSharedRelay();

describe('a reader', () => {
  test.each([
    ['tag', { ETag: 'W/"a"' }, { 'If-None-Match': 'W/"a"' }],
    ['date', { 'Last-Modified': day }, { 'If-Modified-Since': day }],
  ])('who has it already, by its %s, gets a 304', async (_what, ofHost, ofReader) => {
    const { relay } = await used.relayOf(titled('North', ofHost as Record<string, string>));
    await (await fetch(relay)).text();
    const answer = await fetch(relay, { headers: ofReader as Record<string, string> });
    expect(answer.status).toBe(304);
    expect(answer.headers.get('age')).toBe('0');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe('');
    expect(used.asked).toHaveLength(1);
  });

  test('gets a 304 also of a host that has no tags, which is not asked by ours', async () => {
    const { relay } = await used.relayOf(titled('North', { 'Last-Modified': day }));
    await (await fetch(relay)).text();
    const etag = (await used.minuteLater(relay)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(used.asked[1]?.headers).not.toHaveProperty('if-none-match');
    expect(used.asked[1]?.headers['if-modified-since']).toBe(day);
    expect((await fetch(relay, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('who asks for the head alone gets it', async () => {
    const { relay } = await used.relayOf(
      titled('North', { ETag: '"a"', 'Content-Type': 'application/rss+xml' }),
    );
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(relay, { method: 'HEAD' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/rss+xml');
      expect(answer.headers.get('etag')).toBe('"a"');
      expect(await answer.text()).toBe('');
    }
    expect(used.asked).toHaveLength(1);
  });

  test('gets no more than reading done', async () => {
    const { relay } = await used.relayOf(titled('North'));
    expect((await fetch(relay, { method: 'POST', body: 'x' })).status).toBe(405);
    expect(used.asked).toHaveLength(0);
  });

  test('gets it as a foreign thing, with its real address and in the encoding that was asked for', async () => {
    const { relay } = await used.relayOf(({ url }, response) => {
      if (url === '/rss') response.writeHead(302, { Location: '/moved.xml?key=secret' }).end();
      else response.writeHead(200, { 'Set-Cookie': 'a=1' }).end(gzipSync(rss('North')));
    });
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await fetch(relay, { headers: { 'Accept-Encoding': encoding } });
      expect(await answer.text()).toBe(rss('North'));
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(answer.headers.get('content-location')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/moved\.xml$/);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });
});
