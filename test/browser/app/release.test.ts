import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRelease } from '../../../src/build/config/read-release.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

test('the settings say which version this is, and what is new in it when asked', async () => {
  const { version, changes } = readRelease(fileURLToPath(new URL('../../..', import.meta.url)));
  const context = await openPhone(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await settingsPage.open(page, used.app.url);
  await page.getByText(new RegExp(`^Waymark ${version}, \\w+ \\d+, \\d{4}$`)).waitFor();
  const isList = (url: string) => /release-sheet/.test(url);
  expect(fetched.filter(isList)).toEqual([]);
  await page.getByRole('button', { name: 'What is new' }).click();
  const sheet = page.getByRole('dialog', { name: `What is new in ${version}` });
  await sheet.getByRole('listitem').first().waitFor();
  expect(await sheet.getByRole('listitem').allTextContents()).toEqual([...changes]);
  expect(fetched.filter(isList)).not.toEqual([]);
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await context.close();
});
