import type { Browser } from 'playwright';
import { openPhone, withWorker } from '../browser/support/launch-chromium.ts';
import { KeyboardSession } from './keyboard-session.ts';

/** One session on the map of the app at `url`, on a phone's screen, by keyboard alone. Returns its transcript. */
export async function playMapSession(browser: Browser, url: string): Promise<string> {
  const context = await openPhone(browser, withWorker);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('article').first().waitFor();
  await page.goto(`${url}map`);
  await page
    .getByRole('button', { name: /^\d+ entries/ })
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  const session = await KeyboardSession.start(page);
  await play(session);
  await context.close();
  return session.transcript;
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
  await session.readMapCard();

  session.note('More of the map, and back to where the keyboard was');
  await session.tabTo(/^More/);
  await session.press('Enter');
  await session.tabTo(/^All places/);
  await session.press('Escape');
}
