import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { launchChromium, openPhone } from '../browser/support/launch-chromium.ts';
import { serveApp } from '../browser/support/serve-app.ts';
import { slowDown } from './device.ts';
import { pointOf } from './finger.ts';
import { type MapFigures, measureDrags, measureTap } from './measure-map.ts';

export type Rival = 'markercluster' | 'timeline';

const openings = 3;
const source = 'test/bench/rivals';

/** What is missing to measure them, as a sentence; null where they are installed. */
export function whyNoRivals(): string | null {
  if (existsSync(join(source, 'node_modules'))) return null;
  return `The plugins that the map is measured beside are not installed: npm ci --prefix ${source}`;
}

/** The same figures of another library's map, with the same entries: see rivals/rivals.ts for what it does and does not do. */
export async function measureMapRival(rival: Rival, count: number, slowdown: number): Promise<MapFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-rivals-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(process.cwd(), source),
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await serveApp({ folder });
  const browser = await launchChromium();
  try {
    // The server's policy is the app's: Leaflet alone would not start under it.
    const context = await openPhone(browser, { bypassCSP: true, reducedMotion: 'no-preference' });
    const page = await context.newPage();
    await slowDown(page, slowdown);
    const session = await context.newCDPSession(page);
    const openedMs: number[] = [];
    while (openedMs.length < openings) {
      await page.goto(`${server.url}?rival=${rival}&count=${count}`);
      await page.waitForTimeout(2_000);
      const open = await pointOf(page.getByRole('button', { name: 'Open' }));
      openedMs.push(await measureTap(page, session, open));
    }
    const end = { slider: page.getByRole('slider'), share: 0.98 };
    return { openedMs, startedMs: [], ...(await measureDrags(page, session, end)) };
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
