import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeHostFiles } from '../../../src/build/hosts/host-files-plugin.ts';
import type { ServedFeed } from '../../../src/build/hosts/served-site.ts';
import { doctorFaults } from '../../support/doctor-faults.ts';
import { FeedServer } from '../../support/feed-server.ts';
import { findWrangler, installLimitMs } from '../../support/find-wrangler.ts';
import { freePort } from '../../support/free-port.ts';
import { findHostServer, type HostServer, type RunningHost, startHost } from '../../support/host-server.ts';
import { startWrangler } from '../../support/start-wrangler.ts';
import { writeFeed } from '../../support/write-feed.ts';
import { appKept } from '../pages/app-kept.ts';
import { buildApp, sampleSettings } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { plantFaults } from '../support/plant-faults.ts';
import { watchFaults } from '../support/watch-faults.ts';

const servers: readonly HostServer[] = ['nginx', 'caddy'];
type Server = HostServer | 'wrangler';
const programs: Record<Server, string | null> = {
  nginx: findHostServer('nginx'),
  caddy: findHostServer('caddy'),
  wrangler: '',
};
const testOn = (server: Server) => test.skipIf(programs[server] === null);

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser?.close());

/** For tests on Cloudflare's own server: looked for no sooner than they run, since `npm test` has none of them. */
function useWrangler(): void {
  beforeAll(async () => {
    programs.wrangler = await findWrangler();
  }, installLimitMs);
  beforeEach(({ skip }) => skip(programs.wrangler === null, 'wrangler could not be installed'));
}

/** A host for the rest of a test. */
async function hostUntilEnd(server: Server, folder: string, port?: number): Promise<RunningHost> {
  const program = programs[server] ?? '';
  const host = await (server === 'wrangler'
    ? startWrangler(program, folder, port)
    : startHost(server, program, folder, port));
  onTestFinished(() => host.stop());
  return host;
}

/** `npm run doctor` without npm in between: what it prints. Rejects with that where it ends with another code than 0. */
async function runDoctor(address: string): Promise<string> {
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
  const words = ['src/build/run.mjs', 'src/build/doctor/doctor.ts', address];
  const env = { ...inherited, ...sampleSettings, CHROMIUM_PATH: findChromium({ isWhole: true }) };
  const run = promisify(execFile)(process.execPath, words, { env });
  return (await run.catch(({ stdout }) => Promise.reject(new Error(stdout)))).stdout;
}

describe('a journal that is published below a folder, with a copy of its feed', () => {
  const base = '/journal/';
  let folder = '';
  let port = 0;
  let address = '';
  beforeAll(async () => {
    port = await freePort();
    address = `http://127.0.0.1:${port}${base}`;
    folder = await buildApp({ HOST: 'nginx', FEED_PATH: 'feed.xml', BASE_PATH: base, SITE_URL: address });
    // All else is the same for both.
    const feed: ServedFeed = { kind: 'copy', path: 'feed.xml', mediaType: 'application/rss+xml' };
    await writeHostFiles(folder, 'caddy', { base, feed });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const startOn = (server: HostServer, published = folder) => hostUntilEnd(server, published, port);

  /** The folder as it is published, to be changed. */
  async function aCopy(): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'waymark-published-'));
    onTestFinished(() => rm(copy, { recursive: true, force: true }));
    await cp(folder, copy, { recursive: true });
    return copy;
  }

  describe.each(servers)('by %s', (server) => {
    testOn(server)('is passed by the doctor', async () => {
      await startOn(server);
      // The build's robots.txt counts at the host's root, where nginx alone has it: from its own root.
      const warning = server === 'nginx' ? [] : ['robots'];
      expect(await doctorFaults(address, null)).toEqual({ wrong: [], warning });
    });

    testOn(server)('with ten faults is told each of them by the doctor', async () => {
      const faulty = await aCopy();
      const planted = await plantFaults(faulty);
      await startOn(server, faulty);
      const { wrong } = await doctorFaults(address, null);
      expect(planted).toHaveLength(10);
      expect(wrong.sort()).toEqual(planted.sort());
    });
  });

  testOn('nginx')('is installed, read offline and updated by the doctor’s own browser', async () => {
    await startOn('nginx');
    const said = await runDoctor(address);
    for (const check of ['install', 'policy', 'offline', 'update'])
      expect(said).toMatch(new RegExp(`^ +ok +browser-${check}: `, 'm'));
  });

  testOn('nginx')('is read, kept, and read again when the server is gone', async () => {
    const host = await startOn('nginx');
    const context = await openPhone(browser, withWorker);
    const faults = await watchFaults(context);
    const page = await context.newPage();
    const first = await page.goto(`${address}entry/0042`);
    expect(first?.status()).toBe(200);
    expect(first?.headers()['content-security-policy']).toContain('media-src blob:');
    await appKept(page);
    await host.stop();
    const title = page.getByRole('heading', { level: 1 });
    await page.reload();
    await expect.poll(() => title.innerText()).toBe('Entry 0042');
    await page.goto(address);
    await expect.poll(() => page.getByRole('article').count()).toBe(48);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a journal at the root of its address, with a copy of its feed', () => {
  useWrangler();

  test('is passed by the doctor on Cloudflare’s own server', async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const folder = await buildApp({ HOST: 'cloudflare', FEED_PATH: 'feed.xml', SITE_URL: address });
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await hostUntilEnd('wrangler', folder, port);
    expect(await doctorFaults(address, null)).toEqual({ wrong: [], warning: [] });
  });
});

describe('a journal whose feed its host passes on', () => {
  let folder = '';
  let feed: FeedServer;
  beforeAll(async () => {
    feed = await FeedServer.start(writeFeed(3));
    folder = await buildApp({ HOST: 'caddy', FEED_PATH: 'feed', FEED_URL: feed.url });
    for (const host of ['nginx', 'cloudflare'] as const)
      await writeHostFiles(folder, host, {
        base: '/',
        feed: { kind: 'relay', path: 'feed', upstream: feed.url },
      });
  });
  afterAll(async () => {
    await feed?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const startOn = (server: Server) => hostUntilEnd(server, folder);

  describe.each([...servers, 'wrangler'] as const)('%s', (server) => {
    if (server === 'wrangler') useWrangler();

    testOn(server)('is passed by the doctor, who misses what a relay has not, and answers HEAD', async () => {
      const host = await startOn(server);
      const faults = await doctorFaults(`${host.origin}/`, feed.url);
      expect(faults).toEqual({ wrong: [], warning: ['previews', 'sitemap'] });
      const head = await fetch(`${host.origin}/feed`, { method: 'HEAD' });
      expect(head.headers.get('content-type')).toBe('application/rss+xml');
    });
  });

  testOn('caddy')('has a new entry as soon as its feed has', async () => {
    const host = await startOn('caddy');
    const context = await openPhone(browser);
    const faults = await watchFaults(context);
    const page = await context.newPage();
    await page.goto(host.origin);
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    feed.publish(writeFeed(4));
    await page.goto(host.origin);
    await expect.poll(() => page.getByRole('article').count()).toBe(4);
    expect(faults).toEqual([]);
    await context.close();
  });
});
