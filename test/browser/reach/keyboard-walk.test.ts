import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openScreen } from '../pages/open-screen.ts';
import { chunkOf } from '../support/chunk-of.ts';
import { launchChromium, openPhone, openWide } from '../support/launch-chromium.ts';
import { readRecord } from '../support/read-record.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { watchFaults } from '../support/watch-faults.ts';

let browser: Browser;
let app: ServedApp;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchChromium({ hasCaret: true });
  app = await serveApp({ folder: inject('sampleApp') });
});

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

async function open(path = '', openContext: typeof openPhone = openWide): Promise<void> {
  context = await openContext(browser);
  faults = await watchFaults(context);
  page = await context.newPage();
  await openScreen(page, app.url + path);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the keyboard is at: its name, else its words. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return null;
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim();
  });

interface Heard {
  heard: string[];
}

/** In the page: a live region speaks of what changes in it, not of what it came with. */
function hear(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      heard.push(element?.closest('[role="status"]')?.textContent ?? '');
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

test('a page that keys lead to begins at its title', async () => {
  await open('', openPhone);
  for (const [keys, title] of [
    ['gl', 'Ledger'],
    ['gm', 'Map'],
    ['ge', 'Mean Sea Level'],
  ] as const) {
    // Both at once: the second of two keys has a second and a half to come, however busy the machine is.
    await Promise.all([...keys].map((key) => page.keyboard.press(key)));
    await expect.poll(focused).toBe(title);
  }
});

test('a page begins at its title however late its code comes', async () => {
  await open('', openPhone);
  await page.clock.install();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(chunkOf('views/map/page/map-page.tsx'), (route) => held.then(() => route.continue()));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).press('Enter');
  await page.locator('main [aria-busy]').waitFor();
  // The link keeps the focus; where it goes with its page, nothing has it.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.clock.runFor(10_000);
  letGo();
  await expect.poll(focused).toBe('Map');
});

test('an entry that arrow keys come back to begins at its title again', async () => {
  await open('entry/0071');
  await press('ArrowRight');
  await expect.poll(focused).toBe('Entry 0072');
  await press('ArrowLeft');
  await expect.poll(focused).toBe('Entry 0071');
});

test('arrow keys that move a caret through the text turn no page', async () => {
  await open();
  await press('j', 'j', 'Enter');
  await expect.poll(focused).toBe('Entry 0072');
  await settled(page);
  await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowLeft');
  await settled(page);
  expect(await page.evaluate(() => location.pathname)).toBe('/entry/0072');
});

test('a row’s menu gives the keyboard back to the row', async () => {
  await open();
  await press('j', 'Tab', 'Enter');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await expect.poll(focused).toMatch(/^Entry 0074, .*unread$/);
});

test('what was done to all entries is said once it was done, and undone the keyboard is at the title', async () => {
  await open('', openPhone);
  await page.evaluate(hear);
  await page.getByRole('button', { name: 'Paths', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Mark all as read/ }).press('Enter');
  const bar = page.getByRole('complementary', { name: 'What was done to many at once' });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Heard).heard))
    .toContain('48 entries marked read');
  await bar.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(focused).toBe('Mean Sea Level');
});

test('a filter that is set or taken out keeps the keyboard', async () => {
  await open('search?q=harbour');
  await page.getByRole('button', { name: 'Unread', exact: true }).press('Enter');
  await expect.poll(focused).toBe('Remove the filter Unread');
  await press('Enter');
  await expect.poll(focused).toBe('Unread');
  await page.getByRole('combobox', { name: 'State' }).focus();
  await page.getByRole('combobox', { name: 'State' }).selectOption('still');
  await expect.poll(focused).toBe('Remove the filter still');
});

test('a found entry says that it is unread', async () => {
  await open('search?q=harbour');
  await page.getByRole('link', { name: /^Entry 0072, .*, unread$/ }).waitFor();
});

test('missing numbers are met between the entries they are missing from, each with its own question', async () => {
  await open('', openPhone);
  const ask = page.getByRole('button', { name: 'Ask again' }).first();
  await ask.waitFor();
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('[role="main"] :is(article h3 a, button[aria-describedby])')]
      .slice(0, 3)
      .map((element) => {
        const describedBy = element.getAttribute('aria-describedby');
        return describedBy ? document.getElementById(describedBy)?.textContent : element.ariaLabel;
      }),
  );
  expect(names[0]).toMatch(/^Entry 0074/);
  expect(names[1]).toBe('0073 is not in this feed');
  expect(names[2]).toMatch(/^Entry 0072/);
});

test('words marked by keyboard leave it in the text', async () => {
  await open();
  await press('j', 'j', 'Enter');
  await expect.poll(focused).toBe('Entry 0072');
  await settled(page);
  await press(...Array<string>(15).fill('ArrowDown'), ...Array<string>(3).fill('Control+Shift+ArrowRight'));
  await page.getByRole('group', { name: 'Selected text' }).waitFor();
  await press('Tab', 'Enter');
  await page.getByText('Highlighted').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('Control and Z takes back what was just done, from wherever the keyboard is', async () => {
  await open('ledger');
  const verdict = page.getByRole('button', { name: 'Came true' }).first();
  await verdict.press('Enter');
  await page.getByText('Judged: came true').waitFor();
  await expect.poll(() => verdict.getAttribute('aria-pressed')).toBe('true');
  await press('Control+z');
  await page.getByText('Undone').waitFor();
  await expect.poll(() => verdict.getAttribute('aria-pressed')).toBe('false');
});

test('reading aloud that is stopped gives the keyboard back', async () => {
  await open('entry/0072');
  await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Listen' }).press('Enter');
  await page.getByRole('button', { name: 'Stop reading aloud' }).press('Enter');
  await expect.poll(focused).toBe('Entry 0072');
});

test('what was removed gives the keyboard to the page, where it can be undone', async () => {
  await open('entry/0072');
  await press('s');
  await page.getByText('Saved', { exact: true }).waitFor();
  await openScreen(page, `${app.url}settings`);
  await page.getByRole('button', { name: 'Remove: What you made' }).press('Enter');
  await page.getByRole('button', { name: 'Remove what I made' }).press('Enter');
  await expect.poll(focused).toBe('Settings');
});

test('searches that were cleared give the keyboard to the field', async () => {
  await open('search?q=harbour');
  await expect.poll(() => readRecord(page, 'settings', 'recentSearches')).toEqual(['harbour']);
  await openScreen(page, `${app.url}search`);
  await page.getByRole('button', { name: 'Clear recent searches' }).press('Enter');
  await expect.poll(focused).toBe('Words to look for');
});

test('a way to undo stays for as long as the keyboard is at it', async () => {
  await open('entry/0072');
  await page.clock.install();
  await press('s');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.fastForward(60_000);
  await settled(page);
  expect(await undo.isVisible()).toBe(true);
  await press('Enter');
  await page.getByText('Undone').waitFor();
});

test('the search’s label is its field’s alone, and is not read before it too', async () => {
  await open('search');
  await page.getByRole('main').getByRole('searchbox', { name: 'Words to look for' }).waitFor();
  expect(await page.getByRole('main').getByRole('search').textContent()).toBe('');
});

test('headings lead through all of the settings', async () => {
  await open('settings');
  await page.getByRole('heading', { level: 2, name: 'Theme' }).waitFor();
  const groups = page.locator('main :is(section, fieldset)');
  expect(await groups.count()).toBeGreaterThan(5);
  for (const group of await groups.all()) expect(await group.getByRole('heading').count()).toBeGreaterThan(0);
});
