import { expect, test } from 'vitest';
import { openScreen } from '../pages/open-screen.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

test('no screen asks for anything that the policy forbids', { tags: ['journey'] }, async () => {
  const context = await openPhone(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(used.app.url);
  const entry = page.getByRole('article').getByRole('link').first();
  await entry.waitFor();
  const address = (await entry.getAttribute('href')) ?? '';
  for (const route of [
    '',
    address.slice(1),
    'map',
    'ledger',
    'noticed',
    'threads',
    'places',
    'marks',
    'thread/nives',
    'search?q=sea',
    'settings',
  ]) {
    await openScreen(page, used.app.url + route);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('what the policy forbids does not happen, and is noticed', async () => {
  const context = await openPhone(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('main').waitFor();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      html: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      text: () => Object.assign(script, { text: 'window.ran = true' }),
      elsewhere: () => fetch('https://example.org/'),
    };
    const results: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      results[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => 'done',
          (error: Error) => error.name,
        );
    }
    return results;
  });
  expect(outcome).toEqual({ html: 'TypeError', text: 'TypeError', elsewhere: 'TypeError' });
  await expect.poll(() => faults.filter((fault) => fault.startsWith('CSP')).length).toBeGreaterThanOrEqual(3);
  await context.close();
});

test('the page keeps its policy on a host that sends no headers', async () => {
  const html = await (await fetch(used.app.url)).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('frame-ancestors');
});
