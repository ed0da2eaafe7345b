import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { listPage } from '../pages/list-page.ts';
import { chunkOf } from '../support/chunk-of.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const feed = generateFeed({ count: 50 });
const waiting = new Set<ServerResponse>();
let isAnswered = false;
const used = useJournal((_request, response) => {
  if (isAnswered) response.end(feed);
  else waiting.add(response);
});

test('code for what is done with entries comes once the first of them is seen', async () => {
  const files = [
    'views/input/input-handlers.tsx',
    'state/reader/count-due.ts',
    'state/app/app-update.ts',
  ].map((module) => chunkOf(module).slice(2));
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  const asked = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

  await page.goto(used.app.url);
  await settled(page, { isFeedHeld: true });
  expect((await asked()).filter((file) => files.includes(file))).toEqual([]);

  isAnswered = true;
  for (const response of waiting) response.end(feed);
  await listPage.rows(page).first().waitFor();
  for (const file of files) await expect.poll(asked).toContain(file);
  await context.close();
});
