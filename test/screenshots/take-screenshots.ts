import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { buildApp } from '../browser/support/build-app.ts';
import { launchChromium, openPhone, openWide, withWorker } from '../browser/support/launch-chromium.ts';
import { selectWords } from '../browser/support/select-words.ts';
import { type ServedApp, serveApp } from '../browser/support/serve-app.ts';
import { shootPreviewCards } from './shoot-preview-cards.ts';

/**
 * Pictures of the app with the sample journal for docs/screenshots: `npm run screenshots`, or `-- settings` for those of
 * one screen.
 */
const folder = 'docs/screenshots';
const widths = { phone: openPhone, wide: openWide };
const schemes = ['light', 'dark'] as const;

/** The bookkeeping of a day on which the sample's newest entry is some weeks old. */
const today = new Date('2026-11-22T09:30:00');

interface Shot {
  name: string;
  path: string;
  /** What to do before the picture is taken. */
  prepare?: (page: Page) => Promise<unknown>;
  /** The reader's own language, where it is not English. */
  locale?: string;
}

const shots: Shot[] = [
  { name: 'list', path: '', prepare: leaveHalfRead },
  { name: 'entry', path: 'entry/0071' },
  { name: 'entry-end', path: 'entry/0071', prepare: scrollToEnd },
  { name: 'type', path: 'entry/0071', prepare: openTypePanel },
  { name: 'marked', path: 'entry/0074', prepare: markWords },
  { name: 'marks', path: 'entry/0074', prepare: openMarks },
  { name: 'map', path: 'map?entry=0055' },
  { name: 'world', path: 'map' },
  { name: 'continent', path: 'map?view=50,12,4' },
  { name: 'city', path: 'map?view=45.75,13.4,9' },
  { name: 'cluster', path: 'map?view=45.65,13.77,9', prepare: openPlace },
  {
    name: 'night',
    path: 'map?entry=0031',
    prepare: (page) => page.getByText('Night', { exact: true }).click(),
  },
  { name: 'places', path: 'places' },
  { name: 'ledger', path: 'ledger' },
  { name: 'judged', path: 'ledger', prepare: judge },
  { name: 'noticed', path: 'noticed' },
  { name: 'thread', path: 'thread/pahor' },
  { name: 'search', path: 'search?q=coat' },
  { name: 'settings', path: 'settings' },
];

/** Mirrored: the journal's English in an interface from right to left. */
const arabicShots = shots
  .filter(({ name }) => ['list', 'entry', 'map', 'settings'].includes(name))
  .map((shot): Shot => ({ ...shot, name: `${shot.name}-arabic`, locale: 'ar' }));

const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((one) => name === one || name === `${one}-arabic`);

const app = await buildApp();
// A headless shell sets letters on whole pixels.
const browser = await launchChromium({ isWhole: true });
try {
  await mkdir(folder, { recursive: true });
  await shootAll(browser);
  if (isWanted('preview-cards')) await shootPreviewCards(browser, `${folder}/preview-cards.png`);
} finally {
  await browser.close();
  await rm(app, { recursive: true, force: true });
}

async function shootAll(browser: Browser): Promise<void> {
  const empty = join(await mkdtemp(join(tmpdir(), 'waymark-empty-')), 'feed.xml');
  await writeFile(empty, '<rss version="2.0"><channel><title>Mean Sea Level</title></channel></rss>');
  const sample = await serveApp({ folder: app });
  const blank = await serveApp({ folder: app, feedUrl: empty });
  for (const width of Object.keys(widths) as (keyof typeof widths)[]) {
    for (const colorScheme of schemes) {
      const save = (page: Page, name: string) =>
        page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
      const isArabicTaken = width === 'phone' && colorScheme === 'light';
      for (const shot of isArabicTaken ? [...shots, ...arabicShots] : shots) await shoot(sample, shot, save);
      await shoot(blank, { name: 'empty', path: '' }, save);
      await shoot(sample, { name: 'offline', path: '', prepare: goOffline }, save);

      async function shoot(
        served: ServedApp,
        { name, path, prepare, locale = 'en-US' }: Shot,
        keep: typeof save,
      ): Promise<void> {
        if (!isWanted(name)) return;
        const context = await widths[width](browser, {
          ...withWorker,
          colorScheme,
          locale,
          // A window of half a pixel, as at 1.5, shows a sliver of the page below the navigation.
          deviceScaleFactor: width === 'phone' ? 2 : 1,
        });
        const page = await context.newPage();
        await page.clock.install({ time: today });
        await page.goto(served.url + path);
        await page.waitForTimeout(1500);
        await prepare?.(page);
        await page.waitForTimeout(2000);
        await keep(page, name);
        await context.close();
      }
    }
  }
  await Promise.all([sample.stop(), blank.stop()]);
}

/** The sheet of a place with several entries. */
async function openPlace(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /entries, Trieste/ })
    .first()
    .click();
}

async function openTypePanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Type and theme' }).click();
}

/** Highlights in two colours, the second with a note. */
async function markWords(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await selectWords(page, 'four sentences long');
  await page.getByRole('button', { name: 'Highlight in yellow' }).click();
  await page.waitForTimeout(300);
  await selectWords(page, 'until this morning');
  await page.getByRole('button', { name: 'Highlight in green' }).click();
  await page.getByRole('button', { name: 'Add a note to this entry' }).click();
  await page.getByLabel('Your note').fill('Read it aloud on the mole, where it was written.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.wheel(0, 300);
}

async function openMarks(page: Page): Promise<void> {
  await markWords(page);
  await page.goto(new URL('/marks', page.url()).href);
}

async function leaveHalfRead(page: Page): Promise<void> {
  await page.goto(`${page.url()}entry/0069`);
  await page.waitForTimeout(1200);
  await page.mouse.wheel(0, 700);
  await page.waitForTimeout(1000);
  await page.goto(new URL('/', page.url()).href);
}

/** Verdicts as a reader might have given them, enough for the record to speak. */
async function judge(page: Page): Promise<void> {
  const verdicts = [
    'Came true',
    'Did not',
    'Came true',
    'Partly',
    'Came true',
    'Did not',
    'Came true',
    'Came true',
  ];
  for (const [index, verdict] of verdicts.entries()) {
    await page.getByRole('button', { name: verdict }).nth(index).click();
    await page.clock.runFor(50);
  }
  await page.getByRole('link', { name: /^Judged/ }).click();
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 100_000);
}

async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(1500);
  await page.context().setOffline(true);
  await page.reload();
}
