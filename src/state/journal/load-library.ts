import { batch } from '@preact/signals';
import type { EntrySummary } from '../../model/entry/entry.ts';
import type { SavedMark } from '../../model/reader/reader-data.ts';
import { readFeedState } from '../../store/feed-state.ts';
import { readSummaries } from '../../store/read-summaries.ts';
import {
  readFirstSettings,
  readPositions,
  readReadMarks,
  readSavedMarks,
} from '../../store/reader/reader-data.ts';
import { isEarly, type StoredSummary } from '../../store/schema.ts';
import { parseLanguageChoice } from '../../words/languages.ts';
import { latestOnly } from '../latest-only.ts';
import { maxReadMs } from '../navigation/open-route.ts';
import { readAfterActs } from '../read-after-acts.ts';
import { applyLanguage } from '../settings/apply-language.ts';
import { applyTheme } from '../settings/apply-theme.ts';
import { applyType } from '../settings/apply-type.ts';
import {
  feedState,
  keepsAwake,
  library,
  positions,
  readMarks,
  savedMarks,
  showsStreets,
  summaries,
  summariesComplete,
  syncState,
  takenBackMarks,
} from '../signals.ts';

/** Enough rows for the tallest first screen; the rest follows once that is painted. */
const firstRows = 40;
/** How long the first screen waits for what its rows can do without; it still updates when that arrives late. */
const patienceMs = 400;
/** So many rows are compared with those that are shown: a list that is longer has fewer in the page. */
const comparedRows = 240;
/** Rows per read: few enough that none of them is a long task on a slow phone. */
const rowsAtOnce = 500;

const beginLoad = latestOnly();
let latestLoad: Promise<void> = Promise.resolve();

/**
 * Shows what the device holds: marks and the newest rows first, then the whole journal. Never uses the network. A
 * device that takes too long is reported as not answering, and its entries are shown when they come.
 */
export async function loadLibrary(): Promise<void> {
  const timer = setTimeout(giveUpOpening, maxReadMs);
  const loadBefore = latestLoad;
  try {
    // A browser may keep a page that was left with an open transaction (setting a mark, checking for new entries):
    // reads of those stores wait for it, and the entries must not.
    const [rows] = await Promise.all([
      readSummaries({ limit: firstRows }),
      soon(loadReaderData()),
      soon(loadFeedState()),
    ]);
    // Something was written meanwhile, and whoever was notified reads all of it: these rows are older.
    if (latestLoad !== loadBefore) return await latestLoad;
    if (isCarriedMore(rows)) return;
    batch(() => {
      summaries.value = asShown(rows);
      summariesComplete.value = rows.length < firstRows && isWhole(rows);
      library.value = 'open';
    });
    if (rows.length === firstRows) await loadSummaries(rows);
  } catch (error) {
    giveUpOpening();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What is already shown stays, from memory. */
function giveUpOpening(): void {
  if (library.peek() === 'opening') library.value = 'failed';
}

/** Resolves when the work is done, or when the first screen has waited long enough for it. */
async function soon(work: Promise<void>): Promise<void> {
  let isLate = false;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs)).then(() => {
    isLate = true;
  });
  await Promise.race([work, patience]);
  if (isLate) work.catch((error: unknown) => reportError(error));
}

/**
 * Reads all rows again and shows them together. A newer call supersedes older ones, which then settle with it.
 *
 * @param known the newest rows, if they were read a moment ago: rows on the screen are not redrawn
 */
export function loadSummaries(known: readonly StoredSummary[] = []): Promise<void> {
  const isLatest = beginLoad();
  latestLoad = readAllRows(isLatest, known).then((rows) => {
    if (!isLatest()) return latestLoad;
    if (!isCarriedMore(rows)) showAll(rows);
  });
  return latestLoad;
}

/**
 * The entries in the page are shown until the device has more than the first of a feed that is still being fetched:
 * the page has those too, and knows how many more there are.
 */
function isCarriedMore(rows: readonly StoredSummary[]): boolean {
  return library.peek() === 'written' && rows.every(isEarly);
}

/**
 * The first entries of a feed that is still being fetched are not the whole journal: a map framed for them would
 * move.
 */
function isWhole(rows: readonly StoredSummary[]): boolean {
  return syncState.peek().kind !== 'syncing' || !rows.some(isEarly);
}

async function readAllRows(
  isWanted: () => boolean,
  known: readonly StoredSummary[],
): Promise<StoredSummary[]> {
  const rows = [...known];
  for (;;) {
    const after = rows.at(-1)?.order;
    const page = await readSummaries({ limit: rowsAtOnce, ...(after && { after }) });
    rows.push(...page);
    if (page.length < rowsAtOnce || !isWanted()) return rows;
  }
}

function showAll(rows: StoredSummary[]): void {
  batch(() => {
    summaries.value = asShown(rows);
    summariesComplete.value = isWhole(rows);
    library.value = 'open';
  });
}

/**
 * The device gives other objects with each reading. Those that say what is shown already stay what they were: their rows
 * are not drawn again.
 */
function asShown(rows: readonly StoredSummary[]): EntrySummary[] {
  const shown = new Map(
    summaries
      .peek()
      .slice(0, comparedRows)
      .map((summary) => [summary.id, summary]),
  );
  return rows.map((row) => {
    const before = shown.get(row.id);
    // A start shows the rows that it has just read once more, with those behind them.
    return before && before !== row && isSame(before, row) ? before : row;
  });
}

/** Hashes aside: no written page has them, and those of an entry that was stored early are not its last. */
function isSame(before: EntrySummary, row: StoredSummary): boolean {
  const { contentHash, fullHash } = row;
  return JSON.stringify({ ...before, contentHash, fullHash }) === JSON.stringify(row);
}

/** Reads read marks, positions, saved marks and settings from the database. */
export async function loadReaderData(): Promise<void> {
  const [marks, places, saved, settings] = await readAfterActs(() =>
    Promise.all([readReadMarks(), readPositions(), readSavedMarks(), readFirstSettings()]),
  );
  batch(() => {
    readMarks.value = marks;
    positions.value = new Map(places.map((place) => [place.id, place]));
    savedMarks.value = marksById(saved.filter(({ isSaved }) => isSaved));
    takenBackMarks.value = marksById(saved.filter(({ isSaved }) => !isSaved));
    applyTheme(settings.theme);
    applyType(settings.type);
    keepsAwake.value = settings.keepAwake;
    showsStreets.value = settings.streets;
  });
  await applyLanguage(parseLanguageChoice(settings.language));
}

function marksById(marks: readonly SavedMark[]): Map<string, SavedMark> {
  return new Map(marks.map((mark) => [mark.id, mark]));
}

/** Reads what is known of the feed: its title, and when it was last checked. */
export async function loadFeedState(): Promise<void> {
  feedState.value = await readFeedState();
}
