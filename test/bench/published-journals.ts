import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../browser/support/build-app.ts';
import { benchJournalId } from './device.ts';
import { generateFeed } from './generate-feed.ts';

/** Generated journals as a publisher builds them, each when it is asked for. */
export class PublishedJournals {
  readonly #built = new Map<number, Promise<string>>();

  /** The folder of a journal of so many entries, with a page of every address and a copy of the feed. */
  folderOf(count: number): Promise<string> {
    const built = this.#built.get(count) ?? publish(count);
    this.#built.set(count, built);
    return built;
  }

  async remove(): Promise<void> {
    for (const folder of this.#built.values()) await rm(await folder, { recursive: true, force: true });
  }
}

async function publish(count: number): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'waymark-journal-'));
  const feed = join(work, 'feed.xml');
  await writeFile(feed, generateFeed({ count }));
  try {
    return await buildApp({ JOURNAL_ID: benchJournalId, FEED_URL: feed, FEED_PATH: 'feed.xml' });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
