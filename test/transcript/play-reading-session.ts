import type { Browser } from 'playwright';
import { openWide, withWorker } from '../browser/support/launch-chromium.ts';
import { KeyboardSession } from './keyboard-session.ts';

/** One session of reading with the app at `url`, in a window with a keyboard and nothing else. Returns its transcript. */
export async function playReadingSession(browser: Browser, url: string): Promise<string> {
  const context = await openWide(browser, withWorker);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('48 of 48 entries').waitFor();
  // What keys do comes after the first screen.
  await page.waitForTimeout(2_000);
  const session = await KeyboardSession.start(page);
  await playList(session);
  await playEntry(session);
  await playMarks(session);
  await playMenu(session);
  await playSearch(session);
  await playKept(session);
  await playLedger(session);
  await playSettings(session);
  await context.close();
  return session.transcript;
}

async function playList(session: KeyboardSession): Promise<void> {
  session.note('What single keys do');
  await session.press('?');
  await session.press('Escape');

  session.note('The list: from row to row, and what can be done with one');
  await session.press('j');
  await session.press('j');
  await session.press('ArrowDown');
  await session.press('k');
  await session.press('m');
  await session.press('s');
  await session.tabTo(/^More for/);
  await session.press('Enter');
  await session.tabTo(/^Mark as unread/);
  await session.press('Enter');

  session.note('All of it read at once, and taken back');
  await session.backTo(/^Paths/);
  await session.press('Enter');
  await session.tabTo(/^Mark all as read/);
  await session.press('Enter');
  await session.tabTo(/^Undo/);
  await session.press('Enter');

  session.note('Other ways: this day in other years');
  await session.tabTo(/^Paths/);
  await session.press('Enter');
  await session.tabTo(/^On this day/);
  await session.press('Enter');
  await session.press('g', 'e');
}

async function playEntry(session: KeyboardSession): Promise<void> {
  session.note('An entry, its neighbours, and back where the keyboard was');
  await session.press('j');
  await session.press('j');
  await session.press('Enter');
  await session.press('m');
  await session.press('s');
  await session.press('ArrowLeft');
  await session.press('ArrowRight');
}

async function playMarks(session: KeyboardSession): Promise<void> {
  session.note('A note to the entry');
  await session.press('n');
  await session.type('Ask about the tide tables');
  await session.tabTo(/^Done/);
  await session.press('Enter');

  session.note('Words selected, highlighted, and found again in the list under the text');
  await session.press(...Array<string>(15).fill('ArrowDown'));
  await session.press(...Array<string>(3).fill('Control+Shift+ArrowRight'));
  await session.readSelection();
  await session.rest();
  await session.press('Tab');
  await session.press('Enter');
  await session.tabTo(/^.?twice. He/);
  await session.press('Enter');
  await session.tabTo(/^Yellow$/);
  await session.press('ArrowRight');
  await session.press('Escape');
}

async function playMenu(session: KeyboardSession): Promise<void> {
  session.note('More: the type');
  await session.backTo(/^More$/);
  await session.press('Enter');
  await session.tabTo(/^Type and theme/);
  await session.press('Enter');
  await session.tabTo(/^Larger text/);
  await session.press('Enter');
  await session.tabTo(/^Literata/);
  await session.press('ArrowRight');
  await session.press('Escape');

  session.note('More: a picture to share');
  await session.press('Enter');
  await session.tabTo(/^Share as an image/);
  await session.press('Enter');
  await session.rest();
  await session.tabTo(/^Save as PNG/);
  await session.press('Escape');

  session.note('More: the screen kept awake, and reading aloud on a device that has no voice');
  await session.press('Enter');
  await session.tabTo(/^Keep the screen awake/);
  await session.press('Space');
  await session.backTo(/^Listen/);
  await session.press('Enter');
  await session.rest();
  await session.tabTo(/^Stop reading aloud/);
  await session.press('Enter');
}

async function playSearch(session: KeyboardSession): Promise<void> {
  session.note('Search: words, a filter, the order, and an entry');
  await session.press('/');
  await session.type('harbour');
  await session.rest();
  await session.tabTo(/^Unread/);
  await session.press('Enter');
  await session.rest();
  await session.press('Enter');
  await session.rest();
  await session.tabTo(/^Newest first/);
  await session.press('Enter');
  await session.tabTo(/^Entry \d/);
  await session.press('Enter');
  await session.back();
}

async function playKept(session: KeyboardSession): Promise<void> {
  session.note('What was kept');
  await session.press('g', 'e');
  await session.tabTo(/^Saved and notes/);
  await session.press('Enter');
  await session.tabTo(/^Highlights/);
  await session.press('Enter');
  await session.tabTo(/^.?twice. He/);
  await session.press('Enter');
  await session.press('Escape');
}

async function playLedger(session: KeyboardSession): Promise<void> {
  session.note('The ledger: a verdict, and taken back');
  await session.press('g', 'l');
  await session.tabTo(/^Came true/);
  await session.press('Enter');
  await session.press('Control+z');
  await session.press('g', 'm');
}

async function playSettings(session: KeyboardSession): Promise<void> {
  session.note('Settings: the theme, the language, and nothing removed');
  await session.backTo(/^Settings/);
  await session.press('Enter');
  await session.tabTo(/^As the system/);
  await session.press('ArrowDown');
  await session.tabTo(/^Language/);
  await session.press('ArrowDown', 'ArrowDown');
  await session.press('ArrowUp', 'ArrowUp');
  await session.tabTo(/^Remove: What you made/);
  await session.press('Enter');
  await session.tabTo(/^Keep it/);
  await session.press('Enter');
}
