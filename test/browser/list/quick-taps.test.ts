import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** A new reader at the list, whose screens fade into one another; then what they do, and what went wrong meanwhile. */
async function asNewReader(act: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await openPhone(used.browser, { reducedMotion: 'no-preference' });
  const uncaught: string[] = [];
  context.on('weberror', (error) => uncaught.push(error.error().message));
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await act(page);
  await context.close();
  return uncaught;
}

/**
 * Taps links by their addresses, the browser's Back where it says so, each so many frames after the last: before that
 * has faded in.
 */
function tap(page: Page, steps: readonly string[], frames: number): Promise<void> {
  return page.evaluate(
    async ({ steps, frames }) => {
      for (const step of steps) {
        if (step === 'back') history.back();
        else document.querySelector<HTMLElement>(`a[href="${step}"]`)?.click();
        for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      }
    },
    { steps, frames },
  );
}

test('a screen left and come back to before its code was there is shown when it comes', async () => {
  // Whether the code comes at the bad moment is chance: about every second time on an idle machine.
  for (let round = 0; round < 5; round++) {
    const uncaught = await asNewReader(async (page) => {
      await tap(page, ['/ledger', '/search', '/map', '/settings', '/ledger'], 2);
      await heading(page, 'Ledger').waitFor();
    });
    expect(uncaught).toEqual([]);
  }
});

test('an entry that takes its time does not come over the screen that was tapped after it', async () => {
  const uncaught = await asNewReader(async (page) => {
    const row = page.getByRole('article').first().getByRole('link');
    const entry = (await row.getAttribute('href')) ?? '';
    await tap(page, [entry, '/settings'], 1);
    await heading(page, 'Settings').waitFor();
    await settled(page);
    expect(await heading(page, 'Settings').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/settings');
  });
  expect(uncaught).toEqual([]);
});

test('Back before a screen has faded in leads back', async () => {
  const uncaught = await asNewReader(async (page) => {
    await tap(page, ['/map', 'back'], 0);
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    await settled(page);
    expect(await page.getByRole('main').getAttribute('data-page')).toBe('list');
    await page.getByRole('article').first().waitFor();
  });
  expect(uncaught).toEqual([]);
});

test('a list left in haste is where it was when the reader comes back', async () => {
  for (const frames of [0, 2, 4]) {
    const uncaught = await asNewReader(async (page) => {
      await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
      await settled(page);
      await tap(page, ['/settings', '/ledger'], frames);
      await heading(page, 'Ledger').waitFor();
      await settled(page);
      await page.goBack();
      await heading(page, 'Settings').waitFor();
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY), { message: `${frames} frames` }).toBe(1500);
    });
    expect(uncaught).toEqual([]);
  }
});
