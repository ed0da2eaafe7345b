import type { Page } from 'playwright';
import { expect } from 'vitest';
import { settingsPage } from '../pages/settings-page.ts';
import { killMoments } from './kill-moments.ts';
import { pauseMs } from './pause.ts';
import { putRecord } from './put-record.ts';
import { readStores } from './read-stores.ts';
import type { KilledBrowser } from './use-killed-browser.ts';

/** Enough to be written for a while. */
const count = 4_000;
const atMs = Date.UTC(2026, 5, 1);

/**
 * Kills the browser amid the import of a file of what a reader made, `runs` times: when it is told that it is stored, at
 * its very begin, and between. Expects all of the file or nothing of it, in every store, what was there before beside
 * it, and a safety copy that is a whole one or none. Resolves with what was found.
 *
 * @param used of this file alone: the reader's profile is made here
 * @param seed the same one kills at the same shares of an import
 */
export async function killRestore(
  used: KilledBrowser,
  { runs, seed }: { runs: number; seed: number },
): Promise<('old' | 'new')[]> {
  const file = await makeProfile();
  /** How long an import took that was told of, at last. */
  let importMs = 0;
  const found: ('old' | 'new')[] = [];
  for (const moment of killMoments({ runs, seed })) {
    const made = await used.withCopy(async (profile) => {
      await killImport(profile, moment);
      return reopen(profile);
    });
    const imported = made.readMarks.filter((id) => id.startsWith('guid:file-')).length;
    expect([0, count]).toContain(imported);
    expect(made.saved).toBe(imported);
    expect(made.readMarks).toContain('long ago');
    // What is told of is stored.
    if (moment === 'told') expect(imported).toBe(count);
    found.push(imported === count ? 'new' : 'old');
  }
  return found;

  /** A reader's profile with the app, the journal and a read mark. Gives the file that is to be imported. */
  async function makeProfile(): Promise<string> {
    const running = await used.start(used.readersProfile);
    await running.page.goto(`${used.app.url}settings`);
    await running.page.evaluate(() => navigator.serviceWorker.ready);
    await settingsPage.open(running.page, used.app.url);
    const { text } = await settingsPage.exportFile(running.page);
    await putRecord(running.page, 'readMarks', { id: 'long ago', readAtMs: 1 });
    await running.close();
    return fill(text);
  }

  async function killImport(profile: string, moment: number | 'told'): Promise<void> {
    const running = await used.start(profile);
    await settingsPage.open(running.page, used.app.url);
    const startMs = performance.now();
    await settingsPage.importFile(running.page, file);
    if (moment === 'told') {
      await running.page
        .getByRole('status')
        .filter({ hasText: /^Imported/ })
        .waitFor();
      importMs = performance.now() - startMs;
    } else await pauseMs(Math.max(0, moment * importMs - (performance.now() - startMs)));
    await running.kill();
  }

  async function reopen(profile: string): Promise<{ readMarks: string[]; saved: number }> {
    const running = await used.start(profile);
    // A page of the same origin that does not start the app.
    await running.page.goto(new URL('robots.txt', used.app.url).href);
    const { readMarks, saved } = await readStores<{ readMarks: { id: string }[]; saved: unknown[] }>(
      running.page,
      ['readMarks', 'saved'],
    );
    for (const text of await readCopies(running.page))
      expect(JSON.parse(text)).toMatchObject({ format: 'waymark-backup' });
    await running.kill();
    return { readMarks: readMarks.map(({ id }) => id), saved: saved.length };
  }
}

/** The file of a reader who made nothing, with much that they made. */
function fill(emptyFile: string): string {
  const ids = Array.from({ length: count }, (_, index) => `guid:file-${index}`);
  return JSON.stringify({
    ...JSON.parse(emptyFile),
    readMarks: ids.map((id) => ({ id, readAtMs: atMs })),
    saved: ids.map((id) => ({ id, isSaved: true, atMs })),
  });
}

/** The texts of the safety copies outside of the database. */
function readCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('waymark-reader-'));
    const texts = names.map(async (name) => {
      const cache = await caches.open(name);
      const answers = (await cache.keys()).map((request) => cache.match(request));
      return Promise.all(answers.map(async (answer) => (await answer)?.text() ?? ''));
    });
    return (await Promise.all(texts)).flat();
  });
}
