import { constants, inflateSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { sheetGone } from '../pages/sheet-gone.ts';
import { launchChromium, openPhone, withWorker } from '../support/launch-chromium.ts';
import { readDownload } from '../support/read-download.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeEach(async () => {
  await start();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

async function start(
  options: Parameters<typeof openPhone>[1] = {},
  browser: Browser = used.browser,
): Promise<void> {
  await context?.close();
  context = await openPhone(browser, options);
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
}

const openEntry = () => entryPage.open(page, used.app.url, '0074');
const dialog = (name: string) => page.getByRole('dialog', { name });

/** By a finger: a click of the test driver's scrolls the bar's button into view, which a finger does not. */
async function openMenu(): Promise<void> {
  const box = await entryPage.more(page).boundingBox();
  if (!box) throw new Error('There is no menu to open.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await dialog('More').waitFor();
}

async function openFromMenu(name: string): Promise<void> {
  await openMenu();
  await dialog('More').getByRole('button', { name }).click();
}

async function openTypePanel(): Promise<void> {
  await openFromMenu('Type and theme');
  await dialog('Type and theme').waitFor();
  await settled(page);
}

const choose = (name: string) =>
  page.getByRole('dialog').getByRole('radio', { name, exact: true }).check({ force: true });
const press = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

const bodySizePx = () =>
  page.evaluate(() => {
    const block = document.querySelector('[data-block="0"]');
    return block ? Number.parseFloat(getComputedStyle(block).fontSize) : 0;
  });

/** The words that stand right below the bar. */
const wordsAtTop = () =>
  page.evaluate(() => {
    const range = document.caretPositionFromPoint(24, 96);
    return range?.offsetNode.textContent?.slice(range.offset, range.offset + 24) ?? '';
  });

/** How far below the window's top a stretch of the text begins. */
const topOfWords = (words: string) =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(
      document.querySelector('article') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + 1);
      return range.getBoundingClientRect().top;
    }
    return null;
  }, words);

async function scrollInto(block: number): Promise<string> {
  await page.evaluate((index) => {
    const element = document.querySelector(`[data-block="${index}"]`);
    scrollTo({ top: scrollY + (element?.getBoundingClientRect().top ?? 0) - 10, behavior: 'instant' });
  }, block);
  await settled(page);
  return wordsAtTop();
}

test('the menu takes the focus and gives it back, to Escape and to Back', async () => {
  await openEntry();
  const address = page.url();
  await openMenu();
  const isInside = () => page.evaluate(() => (document.activeElement?.closest('dialog') ?? null) !== null);
  await expect.poll(isInside).toBe(true);
  for (const control of await page.getByRole('dialog').getByRole('button').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('More');
  await openMenu();
  await page.goBack();
  await sheetGone(page);
  expect(page.url()).toBe(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).toBe(used.app.url);
});

test('the entry behind the panel is set anew at once, and stays so after a reload', async () => {
  await openEntry();
  const before = await bodySizePx();
  await openTypePanel();
  await press('Larger text');
  await press('Larger text');
  await expect.poll(bodySizePx).toBeCloseTo(before * 1.3, 1);
  await expect.poll(() => page.getByRole('dialog').getByRole('status').first().innerText()).toContain('130%');
  await choose('System');
  await choose('Loose');
  await choose('Justified');
  const look = () =>
    page.evaluate(() => {
      const block = document.querySelector('[data-block="0"]');
      const { fontFamily, lineHeight, textAlign } = getComputedStyle(block ?? document.body);
      return { fontFamily, lineHeight: Number.parseFloat(lineHeight), textAlign };
    });
  await settled(page);
  const chosen = await look();
  expect(chosen.fontFamily).toMatch(/^system-ui/);
  expect(chosen.lineHeight / (before * 1.3)).toBeGreaterThan(1.8);
  expect(chosen.textAlign).toBe('justify');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(look).toEqual(chosen);
  expect(await bodySizePx()).toBeCloseTo(before * 1.3, 1);
});

test('text sizes follow the text size of the system', async () => {
  await openEntry();
  const before = await bodySizePx();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(bodySizePx).toBeCloseTo(before * 2, 1);
});

test('no frame of a reload shows another theme or type than the chosen one, on a slow phone', async () => {
  await start({ colorScheme: 'light' });
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('radio', { name: 'Black' }).check();
  await page.getByRole('button', { name: 'Size and typeface of entries' }).click();
  await press('Larger text');
  await settled(page);
  await page.addInitScript(() => {
    const looks: string[] = [];
    Object.assign(window, { looks });
    const look = () => {
      const style = getComputedStyle(document.documentElement);
      looks.push(`${style.backgroundColor} ${style.getPropertyValue('--reading-scale')}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  const looks = await page.evaluate(() => (window as unknown as { looks: string[] }).looks);
  expect([...new Set(looks)]).toEqual(['rgb(0, 0, 0) 1.15']);
});

test('the journal’s own type comes back at a tap, and the reader’s at another', async () => {
  await openEntry();
  const before = await bodySizePx();
  await openTypePanel();
  await press('Larger text');
  await choose('Wide');
  await press('Back to the journal’s own type');
  await expect.poll(bodySizePx).toBe(before);
  await press('Undo');
  await expect.poll(bodySizePx).toBeGreaterThan(before);
  await expect.poll(() => page.getByRole('radio', { name: 'Wide' }).isChecked()).toBe(true);
});

test('the words that are read stay in view when their size, face and spacing change', async () => {
  await openEntry();
  const words = await scrollInto(2);
  const before = (await topOfWords(words)) ?? 0;
  await openTypePanel();
  for (let step = 0; step < 5; step += 1) await press('Larger text');
  await choose('Lexend');
  await choose('Looser');
  await settled(page);
  const after = (await topOfWords(words)) ?? Number.POSITIVE_INFINITY;
  expect(Math.abs(after - before)).toBeLessThan(90);
});

test('the words that are read stay in view on a phone whose frames come late', async () => {
  await openEntry();
  const words = await scrollInto(2);
  const before = (await topOfWords(words)) ?? 0;
  await openTypePanel();
  await page.evaluate(() => {
    const scroll = window.scrollTo.bind(window) as (options: ScrollToOptions) => void;
    // Longer than a reader's scroll takes to come to rest.
    const stall = () => {
      const endMs = performance.now() + 500;
      while (performance.now() < endMs);
    };
    Object.assign(window, {
      scrollTo: (options: ScrollToOptions) => {
        scroll(options);
        stall();
      },
    });
  });
  for (let step = 0; step < 3; step += 1) await press('Larger text');
  await choose('Lexend');
  await settled(page);
  const after = (await topOfWords(words)) ?? Number.POSITIVE_INFINITY;
  expect(Math.abs(after - before)).toBeLessThan(90);
});

test('the words that are read stay in view when the phone is turned, there and back', async () => {
  await openEntry();
  const words = await scrollInto(2);
  const before = (await topOfWords(words)) ?? 0;
  await page.setViewportSize({ width: 860, height: 412 });
  await settled(page);
  const turned = (await topOfWords(words)) ?? Number.POSITIVE_INFINITY;
  expect(turned).toBeGreaterThan(20);
  expect(turned).toBeLessThan(200);
  await page.setViewportSize({ width: 412, height: 915 });
  await settled(page);
  expect(Math.abs(((await topOfWords(words)) ?? 0) - before)).toBeLessThan(60);
});

test('Lexend is no part of a first visit, and is there without the network from the second one on', async () => {
  await start(withWorker);
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('.woff2') && fetched.push(request.url()));
  await openEntry();
  expect(fetched.filter((url) => url.includes('lexend'))).toEqual([]);
  await page.goto(`${used.app.url}settings`);
  await page.getByText(/^Ready offline/).waitFor();
  await expect.poll(() => keptFaces()).toEqual([expect.stringContaining('lexend')]);
  await context.setOffline(true);
  await openEntry();
  await openTypePanel();
  await choose('Lexend');
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].some(({ family, status }) => family === 'Lexend' && status === 'loaded'),
      ),
    )
    .toBe(true);
});

function keptFaces(): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('waymark-later');
    return (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('.woff2'));
  });
}

test('a system that wants more contrast has it, light and dark, and a chosen theme outranks it', async () => {
  await openEntry();
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [document.documentElement.dataset.theme, backgroundColor, color];
    });
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await expect.poll(look).toEqual(['contrast-light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect.poll(look).toEqual(['contrast-dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await openTypePanel();
  await choose('Sepia');
  await expect.poll(look).toEqual(['sepia', 'rgb(241, 228, 203)', 'rgb(51, 38, 26)']);
  await choose('High contrast');
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
  await expect.poll(look).toEqual(['contrast-light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('in the system’s own colours dots, switches, choices and progress still tell what they tell', async () => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await openEntry();
  await scrollInto(2);
  await openMenu();
  const toggle = page.getByRole('switch', { name: /Keep the screen awake/ });
  const fill = () =>
    toggle.evaluate((element) => getComputedStyle(element.lastElementChild ?? element).backgroundColor);
  const off = await fill();
  await toggle.click();
  await expect.poll(fill).not.toBe(off);
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await openTypePanel();
  const segment = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .evaluate((input) => getComputedStyle(input.nextElementSibling ?? input).backgroundColor);
  expect(await segment('Literata')).not.toBe(await segment('Lexend'));
  const progress = await page.evaluate(() => {
    const bar = document.querySelector('[data-bar]');
    const line = bar?.querySelector('[style*="scaleX"]');
    return [line, bar].map((element) => element && getComputedStyle(element).backgroundColor);
  });
  expect(progress[0]).not.toBe(progress[1]);
});

test('the screen is held while an entry is read, let go when it is left or hidden, and held again', async () => {
  const browser = await launchChromium({ isWhole: true });
  onTestFinished(() => browser.close());
  await start({}, browser);
  await context.addInitScript(() => {
    const locks: WakeLockSentinel[] = [];
    Object.assign(window, { locks });
    const { request } = WakeLock.prototype;
    WakeLock.prototype.request = async function (type) {
      const lock = await request.call(this, type);
      locks.push(lock);
      return lock;
    };
    // As browsers do with a page that is truly hidden.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) for (const lock of locks) void lock.release();
    });
  });
  const held = () =>
    page.evaluate(
      () =>
        (window as unknown as { locks: WakeLockSentinel[] }).locks.filter(({ released }) => !released).length,
    );
  const turnHidden = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await openEntry();
  expect(await held()).toBe(0);
  await openMenu();
  await page.getByRole('switch', { name: /Keep the screen awake/ }).click();
  await expect.poll(held).toBe(1);
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await turnHidden(true);
  await expect.poll(held).toBe(0);
  await turnHidden(false);
  await expect.poll(held).toBe(1);
  await page.getByRole('link', { name: 'Back to entries' }).click();
  await expect.poll(held).toBe(0);
  await openEntry();
  await expect.poll(held).toBe(1);
});

test('where a browser cannot hold the screen, the menu says so and offers no switch', async () => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await openEntry();
  await openMenu();
  await page.getByText('This browser cannot keep the screen awake.').waitFor();
  expect(await page.getByRole('switch').count()).toBe(0);
});

test('on paper an entry is its own words in black, with its place and its address, whatever the theme', async () => {
  await context.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('radio', { name: 'Black' }).check();
  await settled(page);
  await openEntry();
  await page.locator('canvas[data-drawn]').first().waitFor();
  await openFromMenu('Print');
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    }),
  ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  const shown = await page.locator('body').innerText();
  expect(shown).toContain('October 20, 2026');
  expect(shown).toContain('Today I noticed');
  expect(shown).toContain('Tomorrow I expect');
  expect(shown).toMatch(/https?:\/\/\S+0074/);
  expect(await page.locator('article canvas').isVisible()).toBe(true);
  for (const role of ['button', 'navigation', 'group'] as const)
    expect(await page.getByRole(role).count(), role).toBe(0);
  expect(shown).not.toContain('Judge in the ledger');
  // The text begins under the head and breaks where the page ends; only its closing lines stay together.
  const breaks = await page
    .locator('article :has([data-block])')
    .evaluateAll((around) => around.map((element) => getComputedStyle(element).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['auto']));
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});

/** How many pages a PDF has: each says so in clear; ISO 32000-1, table 30. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

test('paper has a text size of its own: text that is set large on the screen takes no more pages', async () => {
  await openEntry();
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    const sizePx = await bodySizePx();
    const pages = countPages(await page.pdf({ format: 'A4' }));
    await page.emulateMedia({ media: null });
    return { sizePx, pages };
  };
  const before = await printed();
  expect(before.pages).toBe(1);
  await openTypePanel();
  for (let step = 0; step < 5; step += 1) await press('Larger text');
  await expect.poll(bodySizePx).toBeGreaterThan(before.sizePx * 1.5);
  await page.keyboard.press('Escape');
  await sheetGone(page);
  expect(await printed()).toEqual(before);
});

const whatIsThere = { finishFlush: constants.Z_SYNC_FLUSH };

/** How many pieces of text each page of a PDF has; ISO 32000-1, 7.3.8 and 9.4.1. */
function countPieces(pdf: Buffer): number[] {
  return [...pdf.toString('latin1').matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\nendstream/g)]
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1'), whatIsThere).toString('latin1'))
    .filter((stream) => /\bTf\b/.test(stream))
    .map((stream) => stream.match(/\bBT\b/g)?.length ?? 0);
}

test('on paper no page has the source line alone, wherever the last lines end', async () => {
  await entryPage.open(page, used.app.url, '0049');
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  for (let shiftPx = 0; shiftPx < 80; shiftPx += 16) {
    await page.locator('article').evaluate((article, px) => {
      article.style.marginTop = `${px}px`;
    }, shiftPx);
    const pieces = countPieces(await page.pdf({ format: 'A5', margin }));
    expect(pieces.at(-1), `${shiftPx} px lower`).toBeGreaterThan(2);
  }
});

/** Width and height of a PNG, from its header; https://www.w3.org/TR/png-3/#11IHDR */
const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test('an entry becomes a picture of 1080 × 1350, seen and told before it is saved', async () => {
  await openEntry();
  await openFromMenu('Share as an image');
  const picture = dialog('Share as an image').getByRole('img');
  const button = page.getByRole('button', { name: 'Save as PNG' });
  await button.waitFor();
  expect(await picture.getAttribute('aria-label')).toMatch(
    /^Entry 0074, Trieste, Italy, with a small map: “.+”$/,
  );
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('mean-sea-level-0074.png');
  const bytes = await readDownload(download);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(pngSize(bytes)).toEqual([1080, 1350]);
  expect(bytes.length).toBeGreaterThan(40_000);
});

test('words that were selected are on the picture, and it goes to the system’s own sharing', async () => {
  await context.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files, text }: ShareData) => {
        const [file] = files ?? [];
        const bitmap = file && (await createImageBitmap(file));
        shared.push({ type: file?.type, width: bitmap?.width, height: bitmap?.height, text });
      },
    });
  });
  await openEntry();
  const words = await page.evaluate(() => {
    const text = document.querySelector('[data-block="1"] p')?.firstChild;
    if (!text) return '';
    getSelection()?.setBaseAndExtent(text, 0, text, 40);
    return getSelection()?.toString() ?? '';
  });
  expect(words).toHaveLength(40);
  await openFromMenu('Share as an image');
  const share = dialog('Share as an image').getByRole('button', { name: 'Share', exact: true });
  await share.waitFor();
  expect(await dialog('Share as an image').getByRole('img').getAttribute('aria-label')).toContain(
    words.trim(),
  );
  await share.click();
  const shared = () => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  await expect
    .poll(shared)
    .toEqual([{ type: 'image/png', width: 1080, height: 1350, text: expect.stringMatching(/0074$/) }]);
});
