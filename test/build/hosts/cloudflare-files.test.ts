import { afterEach, describe, expect, test, vi } from 'vitest';
import { cloudflareFiles } from '../../../src/build/hosts/cloudflare-files.ts';
import { commonHeaders, foreignPolicy } from '../../../src/build/hosts/served-site.ts';
import { aServedSite, feedText } from './a-built-journal.ts';

const upstream = 'https://example.org/feed.xml?key="1"';
const files = cloudflareFiles(aServedSite({ feed: { kind: 'relay', path: 'feed', upstream } }));
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';

interface Worker {
  fetch(request: Request, env: { ASSETS: { fetch: (request: Request) => Response } }): Promise<Response>;
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const source = `data:text/javascript,${encodeURIComponent(textOf('_worker.js'))}`;
  const worker: Worker = (await import(/* @vite-ignore */ source)).default;
  const env = { ASSETS: { fetch: () => new Response('an asset') } };
  return worker.fetch(new Request(`https://journal.example.org${path}`, init), env);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a copy needs no worker', () => {
  expect(cloudflareFiles(aServedSite()).map(({ name }) => name)).toEqual(['_headers']);
});

test('the worker is asked for the feed alone', () => {
  expect(JSON.parse(textOf('_routes.json'))).toEqual({ version: 1, include: ['/feed'], exclude: [] });
});

test('every address of the app leads to the shell, and nothing else does', () => {
  const rules = textOf('_redirects').trim().split('\n');
  expect(rules).toContain('/ /shell 200');
  expect(rules).toContain('/entry/* /shell 200');
  expect(rules.length).toBeLessThan(100);
  expect(rules.filter((rule) => /^\/(?:assets|\*)/.test(rule))).toEqual([]);
});

describe('the relay', () => {
  const upstreamSays = (status: number, body: string | null, headers: Record<string, string> = {}) => {
    const asked = vi.fn(async (..._args: [string, RequestInit]) => new Response(body, { status, headers }));
    vi.stubGlobal('fetch', asked);
    return asked;
  };

  test('passes the feed on with its validators, and without what would speak for the journal', async () => {
    upstreamSays(200, feedText, { ETag: '"one"', 'Set-Cookie': 'a=b', 'Clear-Site-Data': '"storage"' });
    const response = await ask('/feed');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(feedText);
    expect(response.headers.get('etag')).toBe('"one"');
    expect(response.headers.get('content-security-policy')).toBe(foreignPolicy);
    for (const name of ['set-cookie', 'clear-site-data']) expect(response.headers.has(name)).toBe(false);
  });

  test('answers HEAD as it answers GET, without the body', async () => {
    const asked = upstreamSays(200, null, { 'Content-Type': 'application/rss+xml' });
    const response = await ask('/feed', { method: 'HEAD' });
    expect(response.headers.get('content-type')).toBe('application/rss+xml');
    expect(await response.text()).toBe('');
    expect(asked.mock.calls[0]?.[1].method).toBe('HEAD');
  });

  test('asks for the one address with what the reader has already, and passes "not modified" on', async () => {
    const asked = upstreamSays(304, null);
    const headers = { 'If-None-Match': '"one"', Cookie: 'a=b' };
    expect((await ask('/feed?url=http://localhost/', { headers })).status).toBe(304);
    expect(asked.mock.calls[0]?.[0]).toBe(upstream);
    expect(asked.mock.calls[0]?.[1].headers).toEqual([['if-none-match', '"one"']]);
  });

  test('says what every answer of the journal says, since the rules for headers pass it by', async () => {
    upstreamSays(200, feedText, { 'Referrer-Policy': 'unsafe-url' });
    for (const method of ['GET', 'HEAD', 'POST']) {
      const { headers } = await ask('/feed', { method });
      for (const [name, value] of Object.entries(commonHeaders)) expect(headers.get(name)).toBe(value);
      expect(headers.get('content-security-policy')).toBe(foreignPolicy);
    }
  });

  test('says 502 where the feed’s host cannot be reached, and that this is not to be kept', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const response = await ask('/feed');
    expect(response.status).toBe(502);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('takes nothing for the feed’s host', async () => {
    const asked = upstreamSays(200, feedText);
    expect((await ask('/feed', { method: 'POST', body: 'a' })).status).toBe(405);
    expect(asked).not.toHaveBeenCalled();
  });

  test('leaves every other address to the assets', async () => {
    expect(await (await ask('/feed.xml')).text()).toBe('an asset');
  });
});
