import { expect, test } from 'vitest';
import { earlyStream } from '../../../src/feed/fetch/early-stream.ts';
import type { FetchedAnswer } from '../../../src/feed/fetch/fetch-feed.ts';
import { writeFeed } from '../../support/write-feed.ts';

const count = 60;
const item = /<item>[\s\S]*?<\/item>/g;

function answerOf(document: string): FetchedAnswer {
  const bytes = new TextEncoder().encode(document);
  const head = { contentType: 'application/rss+xml', etag: null, lastModified: null };
  return { kind: 'fetched', url: 'http://localhost/feed', ...head, bytes };
}

/** What is reported of a document that is complete before the early reader is there. */
async function told(document: string, isUsable = true): Promise<{ count: number; title: string | null }[]> {
  const told: { count: number; title: string | null }[] = [];
  const stream = earlyStream({
    sourceUrl: null,
    onEarly: async ({ length }, title) => {
      told.push({ count: length, title });
      return isUsable;
    },
  });
  await stream.finish(answerOf(document));
  return told;
}

async function reported(document: string, isUsable = true): Promise<number[]> {
  return (await told(document, isUsable)).map(({ count }) => count);
}

test('the journal’s title is reported with the first entries', async () => {
  const titles = (await told(writeFeed(count))).map(({ title }) => title);
  expect(titles).toEqual(Array(2).fill(/<title>(.*?)</.exec(writeFeed(count))?.[1]));
});

test('a screen of a short document is reported before the rest of it is parsed, and then all', async () => {
  const [first = 0, ...rest] = await reported(writeFeed(count));
  expect(first).toBeGreaterThanOrEqual(10);
  expect(first).toBeLessThan(count);
  expect(rest).toEqual([count]);
});

test('a document that runs from the oldest to the newest is reported as a whole', async () => {
  const items = writeFeed(count).match(item) ?? [];
  let index = items.length;
  const reversed = writeFeed(count).replace(item, () => items[--index] ?? '');
  expect(await reported(reversed)).toEqual([count]);
});

test('what cannot be used at first is not parsed again', async () => {
  expect(await reported(writeFeed(count), false)).toHaveLength(1);
});
