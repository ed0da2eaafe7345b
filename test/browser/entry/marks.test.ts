import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { sheetGone } from '../pages/sheet-gone.ts';
import { chunkOf } from '../support/chunk-of.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { boxOfWords, selectFrom, selectWords, shownHighlights } from '../support/select-words.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';
import { watchFaults } from '../support/watch-faults.ts';

const words = 'it is four sentences long';

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const used = useJournal(sample);
beforeEach(() => used.feed.publish(sample));
let context: BrowserContext;
let page: Page;
let faults: string[];

afterEach(() => context.close());

async function openOn(opening: Promise<BrowserContext>): Promise<void> {
  context = await opening;
  faults = await watchFaults(context);
  page = await openEntry();
}

async function openEntry(): Promise<Page> {
  const tab = await context.newPage();
  await entryPage.open(tab, used.app.url, '0074');
  await addNote(tab).waitFor();
  return tab;
}

const { addNote, save, tools } = entryPage;
const isSaved = (tab: Page) => save(tab).getAttribute('aria-pressed');
const tool = (tab: Page, name: string) => tools(tab).getByRole('button', { name });
const said = (tab: Page, text: string) => tab.getByRole('status').filter({ hasText: text }).waitFor();
const list = (tab: Page) => tab.getByRole('region', { name: 'Your highlights and notes' });
const listed = (tab: Page) =>
  list(tab)
    .getByRole('listitem')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));

async function highlight(tab: Page, quote: string, colour = 'yellow'): Promise<void> {
  const before = (await listed(tab)).length;
  await selectWords(tab, quote);
  await tool(tab, `Highlight in ${colour}`).click();
  await expect.poll(() => listed(tab)).toHaveLength(before + 1);
  await settled(tab);
}

async function tapWords(tab: Page, quote: string): Promise<void> {
  const { left, right, y } = await boxOfWords(tab, quote);
  await tab.mouse.click((left + right) / 2, y);
}

test('an entry is saved from its bar, with Undo, and marked in the list, after a reload too', {
  tags: ['journey'],
}, async () => {
  await openOn(openPhone(used.browser));
  await save(page).click();
  await said(page, 'Saved');
  await expect.poll(() => isSaved(page)).toBe('true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await said(page, 'Undone');
  await expect.poll(() => isSaved(page)).toBe('false');
  await save(page).click();
  await said(page, 'Saved');
  await settled(page);
  await page.goto(used.app.url);
  await page.getByRole('link', { name: /^Entry 0074, .*, saved$/ }).waitFor();
  expect(await page.getByRole('link', { name: /, saved$/ }).count()).toBe(1);
  expect(faults).toEqual([]);
});

test('words selected before the tools’ code has come have their tools when it comes', async () => {
  context = await openWide(used.browser);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    void context.route(chunkOf('views/marks/in-entry/entry-marks.tsx'), (route) => {
      resolve();
      return held.then(() => route.continue());
    });
  });
  page = await context.newPage();
  await page.goto(`${used.app.url}entry/0074`);
  await page.getByText(words).first().waitFor();
  const heard = page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        document.addEventListener('selectionchange', () => resolve(), { once: true }),
      ),
  );
  await selectWords(page, words);
  await Promise.all([asked, heard]);
  letGo();
  await tool(page, 'Highlight in yellow').click();
  await expect.poll(() => shownHighlights(page)).toEqual({ 'mark-sun': [words] });
});

test('words selected with the mouse are highlighted from the tools beside them, and stay so', {
  tags: ['journey'],
}, async () => {
  await openOn(openWide(used.browser));
  const line = 'until this morning';
  const box = await boxOfWords(page, line);
  await page.mouse.move(box.left + 2, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 2, box.y, { steps: 5 });
  await page.mouse.up();
  await tools(page).waitFor();
  const gapPx = async () => {
    const place = await tools(page).boundingBox();
    return Math.abs((place?.y ?? Number.NaN) + (place?.height ?? 0) - box.y);
  };
  await expect.poll(gapPx).toBeLessThan(60);
  await tool(page, 'Highlight in green').click();
  await said(page, 'Highlighted');
  await tools(page).waitFor({ state: 'detached' });
  const shown = { 'mark-leaf': [line] };
  await expect.poll(() => shownHighlights(page)).toEqual(shown);
  await page.reload();
  await expect.poll(() => shownHighlights(page)).toEqual(shown);
  await expect.poll(() => listed(page)).toEqual([`${line}. Green highlight`]);
  expect(faults).toEqual([]);
});

test('on a phone the tools are docked below, away from the system’s menu, and a tap on them keeps the selection', async () => {
  await openOn(openPhone(used.browser));
  await selectWords(page, words);
  await tools(page).waitFor();
  await settled(page);
  const place = await tools(page).boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeGreaterThan(800);
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(412);
  await tool(page, 'Highlight in blue').tap();
  await expect.poll(() => shownHighlights(page)).toEqual({ 'mark-sky': [words] });
  const { left, y } = await boxOfWords(page, words);
  await page.touchscreen.tap(left + 20, y);
  await page.getByRole('dialog', { name: 'Highlight' }).waitFor();
  await page.goBack();
  await sheetGone(page);
  expect(new URL(page.url()).pathname).toBe('/entry/0074');
});

test('words can be selected and highlighted one after the other: what was said of the last does not cover the tools', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words);
  await said(page, 'Highlighted');
  await selectWords(page, 'until this morning');
  await tools(page).waitFor();
  const buttons = [tool(page, 'Highlight in green'), page.getByRole('button', { name: 'Undo' })];
  for (const button of buttons) {
    const isOnTop = () =>
      button.evaluate((own) => {
        const { left, right, top, bottom } = own.getBoundingClientRect();
        return own.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
    await expect.poll(isOnTop).toBe(true);
  }
  expect(faults).toEqual([]);
});

test('a highlight is tapped open: its colour, its note, its removal and the way back', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words);
  await tapWords(page, words);
  const sheet = page.getByRole('dialog', { name: 'Highlight' });
  await sheet.getByRole('radio', { name: 'Blue' }).check({ force: true });
  await sheet.getByLabel('Your note').fill('Four, and each of them long.');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
  const name = `${words}. Four, and each of them long. Blue highlight`;
  await expect.poll(() => listed(page)).toEqual([name]);
  await page.reload();
  await expect.poll(() => listed(page)).toEqual([name]);
  await expect.poll(() => shownHighlights(page)).toEqual({ 'mark-sky': [words], 'mark-noted': [words] });
  await tapWords(page, words);
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await said(page, 'Highlight removed');
  await expect.poll(() => listed(page)).toEqual([]);
  await expect.poll(() => shownHighlights(page)).toEqual({});
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listed(page)).toEqual([name]);
  expect(faults).toEqual([]);
});

test('a selection over several paragraphs is one highlight, which is coloured, opened and removed as one', async () => {
  await openOn(openWide(used.browser));
  const ends = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('[data-block]')]
      .slice(0, 2)
      .map(({ textContent }) => textContent);
    return [texts[0]?.slice(-30).trim() ?? '', texts[1]?.slice(0, 30).trim() ?? ''] as const;
  });
  await selectFrom(page, ...ends);
  await tool(page, 'Highlight in yellow').click();
  await expect.poll(() => listed(page)).toHaveLength(1);
  await expect.poll(async () => (await shownHighlights(page))['mark-sun']).toHaveLength(2);
  await tapWords(page, ends[1]);
  const sheet = page.getByRole('dialog', { name: 'Highlight' });
  await sheet.getByRole('radio', { name: 'Green' }).check({ force: true });
  await expect.poll(async () => (await shownHighlights(page))['mark-leaf']).toHaveLength(2);
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => listed(page)).toEqual([]);
  expect(await shownHighlights(page)).toEqual({});
  expect(faults).toEqual([]);
});

test('closing lines are highlighted as any other words, and stay so', async () => {
  await openOn(openWide(used.browser));
  const line = await page.locator('[data-line-block]').last().textContent();
  const quote = line?.split(' ').slice(1, 4).join(' ') ?? '';
  await highlight(page, quote);
  await page.reload();
  await expect.poll(() => shownHighlights(page)).toEqual({ 'mark-sun': [quote] });
  expect(faults).toEqual([]);
});

test('a note is kept while it is being written, whatever becomes of the page', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words);
  await tapWords(page, words);
  await page.getByLabel('Your note').fill('Not lost.');
  await list(page)
    .getByRole('button', { name: /Not lost/, includeHidden: true })
    .waitFor({ state: 'attached' });
  await page.close();
  page = await openEntry();
  await expect.poll(() => listed(page)).toEqual([`${words}. Not lost. Yellow highlight`]);
});

test('a long word in a note breaks: neither its sheet nor the page goes sideways', async () => {
  await openOn(openPhone(used.browser));
  await addNote(page).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(`https://example.org/${'x'.repeat(150)}`);
  await settled(page);
  const overflowPx = await page.getByRole('dialog').evaluate((own) => own.scrollWidth - own.clientWidth);
  expect(overflowPx).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(412);
});

test('what the reader marked stands apart from the entry’s last line', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words);
  const heading = page.getByRole('heading', { name: 'Your highlights and notes' });
  await heading.waitFor();
  await settled(page);
  const gapPx = await heading.evaluate((own) => {
    const text = document.querySelector('[data-block]')?.closest('article > div');
    return (
      own.getBoundingClientRect().top - (text?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY)
    );
  });
  expect(gapPx).toBeGreaterThanOrEqual(24);
});

test('by keyboard alone: from a selection to its tools and away, a note without one, and the list', async () => {
  await openOn(openWide(used.browser));
  const focusedName = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  await selectWords(page, words);
  await tools(page).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(focusedName).toBe('Highlight in yellow');
  await page.keyboard.press('Escape');
  await tools(page).waitFor({ state: 'detached' });
  await selectWords(page, words);
  await tools(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => listed(page)).toEqual([`${words}. Green highlight`]);
  await addNote(page).focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Note to this entry' }).getByLabel('Your note');
  await expect.poll(() => note.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.keyboard.type('Read it again.');
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await expect.poll(() => listed(page)).toEqual([`${words}. Green highlight`, 'Note: Read it again.']);
  await list(page)
    .getByRole('button', { name: /Green highlight$/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Highlight' }).waitFor();
  await settled(page);
  await page.keyboard.press('Escape');
  await expect.poll(focusedName).toBe(`${words}. Green highlight`);
  expect(faults).toEqual([]);
});

test('a Tab as quick as the tools themselves leads to them', async () => {
  await openOn(openWide(used.browser));
  const isTaken = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('[role="group"][aria-label="Selected text"]')) return;
          observer.disconnect();
          resolve(!document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', cancelable: true })));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await selectWords(page, words);
  expect(await isTaken).toBe(true);
  await expect
    .poll(() => tool(page, 'Highlight in yellow').evaluate((own) => own === document.activeElement))
    .toBe(true);
});

test('a note to the entry that is left empty leaves nothing', async () => {
  await openOn(openPhone(used.browser));
  await addNote(page).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
  await settled(page);
  expect(await listed(page)).toEqual([]);
});

test('where highlights lie over each other, a tap opens the shortest; the same words are marked once', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words, 'yellow');
  await highlight(page, 'four sentences', 'blue');
  await expect
    .poll(() => shownHighlights(page))
    .toEqual({ 'mark-sun': [words], 'mark-sky': ['four sentences'] });
  await tapWords(page, 'four sentences');
  await page.getByRole('dialog').getByText('four sentences', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
  await selectWords(page, words);
  await tool(page, 'Highlight in green').click();
  await expect
    .poll(() => shownHighlights(page))
    .toEqual({ 'mark-leaf': [words], 'mark-sky': ['four sentences'] });
});

test('a highlight follows its words through a revision; one whose words are gone is kept and says so', async () => {
  await openOn(openPhone(used.browser));
  await highlight(page, words);
  await highlight(page, 'He asked me to sit in the room', 'blue');
  const revised = sample
    .replace('and it is four sentences long', 'so I was told, and it is four sentences long')
    .replace(/He asked me to sit in the room[^.]*\./, 'Nothing more was said.');
  expect(revised).not.toContain('He asked me to sit in the room');
  used.feed.publish(revised);
  await page.goto(used.app.url);
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await settled(page);
  await page.goto(`${used.app.url}entry/0074`);
  await page.getByText('so I was told').first().waitFor();
  await expect.poll(() => shownHighlights(page)).toEqual({ 'mark-sun': [words] });
  await expect
    .poll(() => listed(page))
    .toEqual([
      `${words}. Yellow highlight`,
      'He asked me to sit in the room. No longer in the text. Blue highlight',
    ]);
});

test('what is marked in one tab shows in the other', async () => {
  await openOn(openPhone(used.browser));
  const other = await openEntry();
  await highlight(page, words);
  await save(page).click();
  await expect.poll(() => shownHighlights(other)).toEqual({ 'mark-sun': [words] });
  await expect.poll(() => isSaved(other)).toBe('true');
});
