import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { findViolations } from '../support/find-violations.ts';
import { launchChromium, openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const item = (
  day: number,
  title: string,
  text: string,
) => `<item><guid isPermaLink="false">words-${day}</guid>
<title>${title}</title><pubDate>${new Date(Date.UTC(2026, 9, day, 10)).toUTCString()}</pubDate>
<description><![CDATA[<p>${text}</p><p>And more of it on another day.</p>]]></description></item>`;
/** An item in the journal's own form: its row has a number and a dateline. */
const placedItem = (day: number, number: string, place: string, state: string) =>
  item(
    day,
    `Entry ${number}`,
    `Entry ${number} Date: October ${day}, 2026 Origin: 34.0522° N, 118.2437° W Routed through: ${place}
Local time: 13:45 local State: ${state}</p><p>The train came at last.`,
  );

/** Rows enough for a list that has only those near the screen in the page: their words are measured, and cut. */
const fillers = Array.from(
  { length: 250 },
  (_, index) => `<item><guid isPermaLink="false">filler-${index}</guid><title>Filler</title>
<pubDate>${new Date(Date.UTC(2025, 0, 1) + index * 86_400_000).toUTCString()}</pubDate>
<description>Nothing.</description></item>`,
).join('');

const feedWith = (
  others: string,
) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Wide words</title>
<link>https://words.example/</link><description>Posts.</description>
${item(1, 'A title that goes on and on, over the hills and far away, past every end of every line there is', 'Short.')}
${item(2, `Donau${'dampfschiff'.repeat(10)}`, `See https://words.example/${'a-very-long-path/'.repeat(9)} for it all.`)}
${item(3, '「海の見える駅」まで歩いた日のことを、忘れないうちに書いておくための長い題名', '朝のうちは霧が深く、船の汽笛だけが聞こえていた。昼になると霧が晴れて、向こう岸の灯台が見えた。夕方、駅前の食堂で魚を食べ、宿に帰って日記を書いた。')}
${item(4, 'كتابة طويلة عن البحر والمرفأ والسفن التي لم تصل في موعدها هذا الصباح', 'كان الضباب كثيفا في الصباح ولم نسمع سوى صفير السفن، ثم انقشع عند الظهر فظهرت المنارة على الضفة الأخرى من الخليج.')}
${placedItem(5, '20261005', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Anglesey, Wales', 'still')}
${item(6, 'Small', 'Wide letters: WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM.')}
${placedItem(7, '0091', 'Nome, Alaska, USA', 'waiting for the evening train')}${others}
</channel></rss>`;

const used = useJournal('');

/** A long list's words are measured and cut; those of a short one are clipped by the style sheet. */
type Length = 'long' | 'short';

/** What a reader may ask of every page: https://www.w3.org/TR/WCAG22/#text-spacing */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** The list of the feed above, `widthPx` wide, with text of so many px to the rem. */
async function openList(
  widthPx: number,
  remPx: number,
  length: Length = 'long',
  { browser = used.browser, ownStyle = '' } = {},
): Promise<Page> {
  used.feed.answer = answerWith(feedWith(length === 'long' ? fillers : ''));
  const context = await openPhone(browser, {
    viewport: { width: widthPx, height: 915 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.addInitScript((remPx) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = `${remPx}px`;
    });
  }, remPx);
  await page.goto(used.app.url);
  await page.getByRole('article').nth(6).waitFor();
  if (ownStyle) await page.addStyleTag({ content: ownStyle });
  const isOwn = ownStyle !== '' || browser !== used.browser;
  // Words are measured once the face is there, and where it is set as the app has it.
  await page
    .locator(length === 'long' && !isOwn ? '[data-windowed]:not([data-clipped])' : '[data-clipped]')
    .waitFor();
  await settled(page);
  return page;
}

/** Words of rows that stand outside of their row's room, or over other words of it. */
function strayWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const row of document.querySelectorAll('article, div:has(> h2 + p):not([aria-hidden] > *)')) {
      const room = row.getBoundingClientRect();
      const endPx = row.localName === 'article' ? 18 : 0;
      const parts = [...row.querySelectorAll('time, h2, h3, h3 + span, p')].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const isClipped = getComputedStyle(part).overflow === 'clip';
        const clip = isClipped
          ? part.getBoundingClientRect()
          : { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity };
        return {
          text: part.textContent ?? '',
          left: Math.max(clip.left, Math.min(...boxes.map(({ left }) => left))),
          right: Math.min(clip.right, Math.max(...boxes.map(({ right }) => right))),
          top: Math.max(clip.top, Math.min(...boxes.map(({ top }) => top))),
          bottom: Math.min(clip.bottom, Math.max(...boxes.map(({ bottom }) => bottom))),
        };
      });
      for (const [index, part] of parts.entries()) {
        const isOutside =
          part.left < room.left + 20 || part.right > room.right - endPx || part.bottom > room.bottom;
        // The boxes of lines may touch each other; letters of other lines do not reach so far.
        const isOver = parts
          .slice(0, index)
          .some(
            (other) =>
              part.left < other.right - 1 &&
              part.right > other.left + 1 &&
              part.top < other.bottom - 4 &&
              part.bottom > other.top + 4,
          );
        if (isOutside || isOver) found.push(`${isOver ? 'over' : 'outside'}: ${part.text}`);
      }
    }
    return found;
  });
}

const sizes = [
  [320, 16],
  [412, 16],
  [412, 20],
  [320, 32],
  [1280, 16],
] as const;

test.each([
  ...sizes.map((size) => ['long', ...size] as const),
  ...sizes.map((size) => ['short', ...size] as const),
])(
  'all words of a row of a %s list stay in their room, in a window of %d px with %d px to the rem',
  async (length, widthPx, remPx) => {
    const page = await openList(widthPx, remPx, length);
    expect(await strayWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(widthPx);
    await page.context().close();
  },
);

test('rows keep to their room when the text’s size is changed under them', async () => {
  const page = await openList(320, 16);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await expect.poll(() => strayWords(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ['long', 412],
  ['long', 320],
  ['short', 412],
  ['short', 320],
] as const)(
  'rows of a %s list have the height that the reader’s own spacing of text needs, at %d px',
  async (length, widthPx) => {
    const page = await openList(widthPx, 16, length, { ownStyle: textSpacing });
    expect(await strayWords(page)).toEqual([]);
    // The last row of those in the page, too: what is above it has its height.
    const rows = await page.getByRole('article').evaluateAll((rows) =>
      rows
        .map((row) => row.getBoundingClientRect())
        .sort((one, other) => one.top - other.top)
        .map(({ top, bottom }) => ({ top, bottom })),
    );
    for (const [index, row] of rows.slice(1).entries())
      expect(row.top).toBeGreaterThanOrEqual((rows[index]?.bottom ?? 0) - 0.1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(widthPx);
    await page.context().close();
  },
);

test('rows have the height that a browser’s least text size needs', async () => {
  const browser = await launchChromium({ minTextPx: 20 });
  for (const length of ['long', 'short'] as const) {
    const page = await openList(412, 16, length, { browser });
    const dateline = page.getByRole('article').first().locator('p').last();
    const lines = await dateline.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().height;
    });
    expect(lines, 'the setting is in force').toBeGreaterThan(20);
    expect(await strayWords(page), length).toEqual([]);
    await page.context().close();
  }
  await browser.close();
});

test('a long list whose text the reader spaces out is as high as its rows, and goes back when they stop', async () => {
  const page = await openList(412, 16);
  const heightPx = () =>
    page.locator('[data-windowed]').evaluate((list) => Math.round(list.getBoundingClientRect().height));
  const before = await heightPx();
  const style = await page.addStyleTag({ content: textSpacing });
  await expect.poll(heightPx).toBeGreaterThan(before * 1.3);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  await expect.poll(heightPx).toBe(before);
  await page.locator('[data-windowed]:not([data-clipped])').waitFor();
  await page.context().close();
});

test('what is cut says so, and is whole in the link’s name', async () => {
  const page = await openList(412, 16);
  const row = page.getByRole('article').filter({ hasText: 'A title that goes on' });
  expect(await row.getByRole('heading').innerText()).toMatch(/ …$/);
  expect(await row.getByRole('link').getAttribute('aria-label')).toMatch(
    /^A title that goes on and on, over the hills and far away, past every end of every line there is, October 1, unread$/,
  );
  const waiting = page.getByRole('article').filter({ hasText: '0091' });
  expect(await waiting.getByText(/13:45/).innerText()).toMatch(
    /^34.05° N, 118.24° W · 13:45 · waiting .* …$/,
  );
  const japanese = page.getByRole('article').filter({ hasText: '朝のうちは' });
  expect(await japanese.innerText()).toMatch(/朝のうちは霧が深く.{20,} …/);
  await page.context().close();
});

test('axe finds nothing to mend where words are cut', async () => {
  for (const [widthPx, remPx, length] of [
    [412, 16, 'long'],
    [320, 32, 'long'],
    [412, 16, 'short'],
  ] as const) {
    const page = await openList(widthPx, remPx, length);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  }
});

test('a row of a long list clips only a headline with a word too wide: a clip is dear to paint in every frame', async () => {
  const page = await openList(412, 16);
  const clips = await page.evaluate(() =>
    [...document.querySelectorAll('article, article *')]
      .filter((element) => {
        const { overflow, contain, clipPath } = getComputedStyle(element);
        return overflow !== 'visible' || /paint|strict|content/.test(contain) || clipPath !== 'none';
      })
      .map((element) => `${element.localName} ${element.textContent?.slice(0, 5)}`),
  );
  expect(clips).toEqual(['h3 Llanf', 'h3 「海の見え', 'h3 Donau']);
  await page.context().close();
});

test('a short list has what the town lies in where there is room for all of it, and else the town alone', async () => {
  const page = await openList(412, 16, 'short');
  for (const [number, shown] of [
    ['0091', 'Nome, USA'],
    ['20261005', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
  ] as const) {
    const link = page.getByRole('article').filter({ hasText: number }).getByRole('link');
    const seen = await link.evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      return Array.from(element.children).filter((part) => part.getBoundingClientRect().top < bottom);
    });
    const parts = await link.locator('span').allTextContents();
    expect(parts.slice(0, seen.length).join('')).toBe(shown);
  }
  await page.context().close();
});
