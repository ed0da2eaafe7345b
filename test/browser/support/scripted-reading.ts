import type { Page } from 'playwright';
import { sheetGone } from '../pages/sheet-gone.ts';
import { nextChange } from './next-change.ts';
import { readStores } from './read-stores.ts';

/** What a reader made, as the device holds it: the keys of records that only grow while the script is read. */
export interface Made {
  /** Entries' ids. */
  readMarks: string[];
  saved: string[];
  /** Notes' words. */
  notes: string[];
  /** Entry id → when the reader was there, in ms since 1970. */
  positions: Record<string, number>;
  /** Entry id → acts. */
  verdicts: Record<string, number>;
}

export const nothingMade: Made = { readMarks: [], saved: [], notes: [], positions: {}, verdicts: {} };

/**
 * Reads on through the journal as a reader would, an act at a time: opens an entry, scrolls, marks it, saves it,
 * writes a note to it, judges what it expected, and loads the page anew now and then. Every act that the device has
 * acknowledged is told to `onMade`. Goes on until the browser is killed under it, which it rejects with.
 *
 * @param slugs of entries with an expectation; each is read once, `first` says where to begin
 */
export async function readOn(
  page: Page,
  {
    url,
    slugs,
    first,
    random,
    onMade,
  }: {
    url: string;
    slugs: readonly string[];
    first: number;
    random: () => number;
    onMade: (made: Made) => void;
  },
): Promise<never> {
  for (let turn = first; ; turn += 1) {
    const slug = slugs[turn % slugs.length] ?? '';
    await page.goto(`${url}entry/${slug}`);
    await page.getByRole('heading', { level: 1, name: `Entry ${slug}` }).waitFor();
    await untilMade(
      page,
      onMade,
      () => scrollSome(page, random()),
      (made) => positionsIn(made),
    );
    await untilMade(
      page,
      onMade,
      () => press(page, 'Read'),
      (made) => made.readMarks.length,
    );
    await untilMade(
      page,
      onMade,
      () => press(page, 'Save'),
      (made) => made.saved.length,
    );
    await untilMade(
      page,
      onMade,
      () => writeNote(page, `Note ${turn} to ${slug}`),
      (made) => made.notes.filter((note) => note === `Note ${turn} to ${slug}`).length,
    );
    if (random() < 0.3) await page.reload();
    await page.goto(`${url}ledger?entry=${slug}`);
    await untilMade(
      page,
      onMade,
      () => judge(page, slug),
      (made) => Object.keys(made.verdicts).length,
    );
  }
}

/** Does something, and waits until what the device holds of it has grown. */
async function untilMade(
  page: Page,
  onMade: (made: Made) => void,
  act: () => Promise<void>,
  measure: (made: Made) => number,
): Promise<void> {
  const before = measure(await readMade(page));
  await act();
  for (;;) {
    const changed = nextChange(page, 'reader');
    const made = await readMade(page);
    if (measure(made) > before) return onMade(made);
    await changed;
  }
}

/** Grows with a new position and with a newer one. */
function positionsIn({ positions }: Made): number {
  return Object.values(positions).reduce((sum, atMs) => sum + atMs, 0);
}

async function scrollSome(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => scrollTo(0, 120 + innerHeight * part), share);
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
}

/** Writes a note to the entry that the page shows. */
export async function writeNote(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note to this entry' }).click();
  const sheet = page.getByRole('dialog', { name: 'Note to this entry' });
  await sheet.getByLabel('Your note').fill(words);
  await sheet.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
}

async function judge(page: Page, slug: string): Promise<void> {
  const item = page.getByRole('article').filter({ has: page.getByRole('link', { name: `Entry ${slug}` }) });
  const verdict = item.getByRole('button', { name: 'Came true', exact: true });
  // What is not due yet is judged at the reader's wish alone.
  const early = item.getByRole('button', { name: 'Judge already' });
  await verdict.or(early).first().waitFor();
  if (await early.isVisible()) await early.click();
  await verdict.click();
}

/** What the device holds now, durably. */
export async function readMade(page: Page): Promise<Made> {
  const { readMarks, saved, highlights, positions, judgements } = await readStores<StoredMade>(page, [
    'readMarks',
    'saved',
    'highlights',
    'positions',
    'judgements',
  ]);
  return {
    readMarks: readMarks.map(({ id }) => id),
    saved: saved.flatMap(({ id, isSaved }) => (isSaved ? [id] : [])),
    notes: highlights.flatMap(({ note, isRemoved }) => (isRemoved ? [] : [note])),
    positions: Object.fromEntries(positions.map(({ id, atMs }) => [id, atMs])),
    verdicts: Object.fromEntries(judgements.map(({ id, acts }) => [id, acts.length])),
  };
}

/** As much of the stores' records as is looked at. */
interface StoredMade {
  readMarks: { id: string }[];
  saved: { id: string; isSaved: boolean }[];
  highlights: { note: string; isRemoved: boolean }[];
  positions: { id: string; atMs: number }[];
  judgements: { id: string; acts: unknown[] }[];
}

/** What was acknowledged and is not there any more, one sentence a loss. */
export function findLosses(acknowledged: Made, found: Made): string[] {
  const missing = (what: string, before: readonly string[], after: readonly string[]) =>
    before.filter((item) => !after.includes(item)).map((item) => `${what} ${item}`);
  const older = (what: string, before: Record<string, number>, after: Record<string, number>) =>
    Object.entries(before).flatMap(([id, value]) => ((after[id] ?? -1) < value ? [`${what} ${id}`] : []));
  return [
    ...missing('read mark', acknowledged.readMarks, found.readMarks),
    ...missing('saved entry', acknowledged.saved, found.saved),
    ...missing('note', acknowledged.notes, found.notes),
    ...older('position', acknowledged.positions, found.positions),
    ...older('verdict', acknowledged.verdicts, found.verdicts),
  ];
}

/** How many records these are. */
export function countOf({ readMarks, saved, notes, positions, verdicts }: Made): number {
  return [readMarks, saved, notes, Object.keys(positions), Object.keys(verdicts)].flat().length;
}
