import { expect, test } from 'vitest';
import { actInThreeTabs } from '../support/act-in-three-tabs.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

test('what is done in one of three tabs is seen in all of them, and on the device', async () => {
  const { browser, app } = used;
  expect(await actInThreeTabs({ browser, url: app.url, acts: 8, seed: 20260806 })).toEqual([]);
});

test('a tab that does not hear of the others is found out', async () => {
  const { browser, app } = used;
  const given = { browser, url: app.url, acts: 6, seed: 20260806, isDeaf: true, patienceMs: 2_000 };
  expect((await actInThreeTabs(given)).join('\n')).toMatch(/tab 3 shows/);
});
