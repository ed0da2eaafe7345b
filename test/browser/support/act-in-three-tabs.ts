import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from './launch-chromium.ts';
import { randomNumbers } from './random-numbers.ts';
import { readStores } from './read-stores.ts';
import { writeNote } from './scripted-reading.ts';

const slug = '0072';

/** What the reader did to the entry, as it should be seen in every tab. */
interface Expected {
  isSaved: boolean;
  isRead: boolean;
  /** Notes' words. */
  notes: string[];
}

interface Options {
  browser: Browser;
  url: string;
  acts: number;
  seed: number;
  /** The third tab does not hear the others; for controls. */
  isDeaf?: boolean;
  /** How long the tabs may take to agree before they are said not to. */
  patienceMs?: number;
}

/**
 * One reader has an entry open in three real tabs, and saves it, takes that back, marks it as read and writes notes to it,
 * an act at a time in whichever tab; test/state/play-three-tabs.ts has all the other acts, and acts at one moment. After
 * each act all three tabs show what was done, and the device holds it.
 *
 * @returns what did not come to be so, one sentence each
 */
export async function actInThreeTabs({
  browser,
  url,
  acts,
  seed,
  isDeaf = false,
  patienceMs = 30_000,
}: Options): Promise<string[]> {
  const random = randomNumbers(seed);
  const context = await openPhone(browser);
  try {
    const tabs = await openTabs(context, url, isDeaf);
    const expected: Expected = { isSaved: false, isRead: false, notes: [] };
    const faults: string[] = [];
    for (let act = 0; act < acts && faults.length === 0; act += 1) {
      const index = Math.floor(random() * tabs.length);
      const tab = tabs[index];
      if (!tab) throw new Error('A tab is missing.');
      await tab.bringToFront();
      const done = await actOnce(tab, expected, { random, act });
      faults.push(
        ...(await findFaults(tabs, expected, patienceMs)).map(
          (fault) => `${done} in tab ${index + 1}: ${fault}`,
        ),
      );
    }
    return faults;
  } finally {
    await context.close();
  }
}

async function openTabs(context: BrowserContext, url: string, isDeaf: boolean): Promise<Page[]> {
  const tabs: Page[] = [];
  for (let tab = 0; tab < 3; tab += 1) {
    const page = await context.newPage();
    if (isDeaf && tab === 2) {
      await page.addInitScript(() => {
        Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
      });
    }
    await entryPage.open(page, url, slug);
    await entryPage.addNote(page).waitFor();
    tabs.push(page);
  }
  return tabs;
}

/** Does one of the acts, notes in `expected` what should be seen from now on, and names it. */
async function actOnce(
  tab: Page,
  expected: Expected,
  { random, act }: { random: () => number; act: number },
): Promise<string> {
  const chosen = random();
  if (chosen < 0.1 && !expected.isRead) {
    const read = entryPage.read(tab);
    // It may have been read for long enough to count as read.
    if ((await read.getAttribute('aria-pressed')) === 'false') await read.click();
    expected.isRead = true;
    return 'read';
  }
  if (chosen < 0.3) {
    const note = `Note ${act} of ${Math.floor(random() * 1000)}`;
    await writeNote(tab, note);
    expected.notes.push(note);
    return 'note';
  }
  await entryPage.save(tab).click();
  expected.isSaved = !expected.isSaved;
  return expected.isSaved ? 'save' : 'take back the save';
}

async function findFaults(tabs: readonly Page[], expected: Expected, patienceMs: number): Promise<string[]> {
  const faults = await Promise.all(
    tabs.map(async (tab, index) => {
      const fault = await agree(() => readShown(tab), expected, patienceMs);
      return fault === null ? [] : [`tab ${index + 1} shows ${fault}`];
    }),
  );
  const [first] = tabs;
  const held = first && (await agree(() => readHeld(first), expected, patienceMs));
  return [...faults.flat(), ...(held ? [`the device holds ${held}`] : [])];
}

/** Waits until what is read is what is expected; gives what it was in the end where it is not. */
async function agree(
  read: () => Promise<Expected>,
  expected: Expected,
  patienceMs: number,
): Promise<string | null> {
  let seen: Expected | null = null;
  const look = async () => {
    const { isRead, ...rest } = await read();
    // An entry counts as read by itself, after a while.
    seen = { ...rest, isRead: isRead && expected.isRead };
    return seen;
  };
  try {
    await expect.poll(look, { timeout: patienceMs }).toEqual(expected);
    return null;
  } catch {
    return JSON.stringify(seen);
  }
}

async function readShown(tab: Page): Promise<Expected> {
  const isPressed = async (name: 'save' | 'read') =>
    (await entryPage[name](tab).getAttribute('aria-pressed')) === 'true';
  const listed = await tab
    .getByRole('region', { name: 'Your highlights and notes' })
    .getByRole('listitem')
    .allInnerTexts();
  const notes = listed.map((text) => /Note \d+ of \d+/.exec(text)?.[0] ?? text);
  return { isSaved: await isPressed('save'), isRead: await isPressed('read'), notes: inOrder(notes) };
}

async function readHeld(tab: Page): Promise<Expected> {
  const stored = await readStores<{
    saved: { isSaved: boolean }[];
    readMarks: unknown[];
    highlights: { note: string; isRemoved: boolean }[];
  }>(tab, ['saved', 'readMarks', 'highlights']);
  const notes = stored.highlights.filter(({ isRemoved }) => !isRemoved).map(({ note }) => note);
  return {
    isSaved: stored.saved.some(({ isSaved }) => isSaved),
    isRead: stored.readMarks.length > 0,
    notes: inOrder(notes),
  };
}

/** By the number of their act. */
function inOrder(notes: readonly string[]): string[] {
  const numberOf = (note: string) => Number(/\d+/.exec(note)?.[0]);
  return notes.toSorted((one, other) => numberOf(one) - numberOf(other));
}
