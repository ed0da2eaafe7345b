import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { buildApp } from './build-app.ts';
import { findChromium } from './find-chromium.ts';
import { chromiumFlags } from './launch-chromium.ts';
import { serveApp } from './serve-app.ts';
import { sharePublished } from './share-published.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the app built for the sample journal. */
    sampleApp: string;
    /** Where it is served. */
    sampleUrl: string;
    /** Where the folder of the published sample is told. */
    published: string;
    /** Where the run's Chromium is spoken to. */
    chromium: string;
  }
}

/**
 * Before the browser tests: makes sure of a Chromium, starts one for all of them, builds the app for the sample journal
 * and serves it. Whatever the run writes lies in one temporary folder, which goes with the run however it ends.
 */
export default async function setUpRun(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-run-'));
  const { TMPDIR } = process.env;
  // Browsers and workers that start from now on put their own temporary files there too.
  process.env.TMPDIR = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', remove);

  // Where it must be installed, that is now and not amid a test.
  findChromium({ isWhole: true });
  const server = await chromium.launchServer({ executablePath: findChromium(), args: chromiumFlags });
  const sampleApp = await buildApp();
  const app = await serveApp({ folder: sampleApp });
  const published = await sharePublished();
  project.provide('published', published.url);
  project.provide('sampleApp', sampleApp);
  project.provide('sampleUrl', app.url);
  project.provide('chromium', server.wsEndpoint());
  return async () => {
    await server.close();
    await app.stop();
    await published.stop();
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    process.off('exit', remove);
    remove();
  };
}
