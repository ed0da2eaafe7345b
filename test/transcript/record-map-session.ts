import { readFile, rm, writeFile } from 'node:fs/promises';
import { buildApp } from '../browser/build-app.ts';
import { launchChromium, openPhone } from '../browser/launch-chromium.ts';
import { serveApp } from '../browser/serve-app.ts';
import { KeyboardSession } from './keyboard-session.ts';

/**
 * Writes one session on the map, by keyboard alone, into docs/accessibility.md, between its marks:
 * `npm run transcript`. What stands there was pressed and read just so.
 */
const file = 'docs/accessibility.md';
const marks = { start: '<!-- session: start -->', end: '<!-- session: end -->' };

const folder = await buildApp();
const app = await serveApp({ folder });
const browser = await launchChromium();
try {
  const context = await openPhone(browser, { reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('article').first().waitFor();
  await page.goto(`${app.url}map`);
  await page
    .getByRole('button', { name: /^\d+ entries/ })
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  const session = await KeyboardSession.start(page);
  await play(session);
  await keep(session.transcript);
} finally {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
}

async function play(session: KeyboardSession): Promise<void> {
  session.note('What the Tab key meets, from the page’s beginning');
  await session.tabTo(/^(Entry \d|\d+ entries)/);
  await session.tabTo(/^Route/);
  await session.tabTo(/^Show all entries/);
  await session.tabTo(/^List of entries/);

  session.note('The days: a month, a day, and what is said once they rest');
  await session.tabTo(/^From/);
  await session.press('PageUp', 'PageUp');
  await session.press('ArrowRight');
  await session.rest();

  session.note('Along the journey: the map and the card go with the keys');
  await session.backTo(/^Next entry/);
  await session.press('Enter');
  await session.rest();
  await session.backTo(/^Entry \d{4}, /);
  await session.press('ArrowRight');
  await session.press('ArrowRight');
  await session.rest();

  session.note('The list under the map: up to half, up to full, into it, and down again');
  await session.backTo(/^List of entries/);
  await session.press('ArrowUp');
  await session.press('ArrowUp');
  await session.tabTo(/^Only what the map shows/);
  await session.press('Space');
  await session.tabTo(/^Entry \d{4}, .*(read|started)/i);
  await session.press('Enter');
  await session.press('Escape');

  session.note('The night, and the light in words');
  await session.backTo(/^Night/);
  await session.press('Space');
  await session.read('article');

  session.note('More of the map, and back to where the keyboard was');
  await session.tabTo(/^More/);
  await session.press('Enter');
  await session.tabTo(/^All places/);
  await session.press('Escape');
}

async function keep(transcript: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before] = text.split(marks.start);
  const after = text.split(marks.end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks`);
  await writeFile(
    file,
    `${before}${marks.start}\n\n\`\`\`text\n${transcript}\n\`\`\`\n\n${marks.end}${after}`,
  );
}
