import { batch } from '@preact/signals';
import type { SavedMark } from '../model/reader-data.ts';
import { parseThemeChoice } from '../model/theme.ts';
import { parseTypeSettings } from '../model/type-settings.ts';
import { readFeedState } from '../store/feed-state.ts';
import { readSummaries } from '../store/read-summaries.ts';
import { readPositions, readReadMarks, readSavedMarks, readSettings } from '../store/reader-data.ts';
import { isEarly, type StoredSummary } from '../store/schema.ts';
import { parseLanguageChoice } from '../words/language.ts';
import { applyLanguage } from './apply-language.ts';
import { applyTheme } from './apply-theme.ts';
import { applyType } from './apply-type.ts';
import { maxReadMs } from './open-route.ts';
import { readAfterActs } from './read-after-acts.ts';
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
} from './signals.ts';

/** Enough rows for the tallest first screen; the rest follows when that is painted. */
const firstRows = 40;
/** Longest wait of the first screen for what its rows can do without, and which comes to it later as well. */
const patienceMs = 400;
/** Rows a read: small enough that none of them is a long task on a slow phone. */
const rowsAtOnce = 500;

let loads = 0;
let latestLoad: Promise<void> = Promise.resolve();

/**
 * Shows what the device holds: marks and the newest rows first, then the whole journal. Never touches the network. What
 * takes too long is said not to answer, and shown when it comes.
 */
export async function loadLibrary(): Promise<void> {
  const timer = setTimeout(giveUpOpening, maxReadMs);
  const loadsBefore = loads;
  try {
    // A browser may keep a page that was left with its transaction open, amid a mark or a check for new entries: whoever
    // reads those stores waits for it, and the entries must not.
    const [rows] = await Promise.all([
      readSummaries({ limit: firstRows }),
      soon(loadReaderData()),
      soon(loadFeedState()),
    ]);
    // Something was written meanwhile, and who heard of it reads all of it: these rows are older.
    if (loads !== loadsBefore) return await latestLoad;
    if (isCarriedMore(rows)) return;
    batch(() => {
      summaries.value = rows;
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

/** What is shown already goes on from memory. */
function giveUpOpening(): void {
  if (library.peek() === 'opening') library.value = 'failed';
}

/** Resolves when the work is done, or when the first screen has waited for it for long enough. */
async function soon(work: Promise<void>): Promise<void> {
  let isLate = false;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs)).then(() => {
    isLate = true;
  });
  await Promise.race([work, patience]);
  if (isLate) work.catch((error: unknown) => reportError(error));
}

/**
 * Reads every row anew and shows them together. A later call makes an earlier one void, which ends with it.
 *
 * @param known the newest rows, where they were read a moment ago: those on the screen are not drawn anew
 */
export function loadSummaries(known: readonly StoredSummary[] = []): Promise<void> {
  loads += 1;
  const thisLoad = loads;
  const isLatest = () => thisLoad === loads;
  latestLoad = readAllRows(isLatest, known).then((rows) => {
    if (!isLatest()) return latestLoad;
    if (!isCarriedMore(rows)) showAll(rows);
  });
  return latestLoad;
}

/**
 * What the page carries is shown until the device has entries of its own: not only the first of a feed that is still
 * coming, which the page has too, and knows how many more there are.
 */
function isCarriedMore(rows: readonly StoredSummary[]): boolean {
  return library.peek() === 'written' && rows.every(isEarly);
}

/** The first entries of a feed that is still coming are not the journal: a map that is framed for them would move. */
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
    summaries.value = rows;
    summariesComplete.value = isWhole(rows);
    library.value = 'open';
  });
}

/** Read marks, positions, saved marks and settings, as they are in the database now. */
export async function loadReaderData(): Promise<void> {
  const [marks, places, saved, settings] = await readAfterActs(() =>
    Promise.all([readReadMarks(), readPositions(), readSavedMarks(), readSettings()]),
  );
  batch(() => {
    readMarks.value = marks;
    positions.value = new Map(places.map((place) => [place.id, place]));
    savedMarks.value = marksById(saved.filter(({ isSaved }) => isSaved));
    takenBackMarks.value = marksById(saved.filter(({ isSaved }) => !isSaved));
    applyTheme(parseThemeChoice(settings.theme));
    applyType(parseTypeSettings(settings.type));
    keepsAwake.value = settings.keepAwake === true;
    showsStreets.value = settings.streets === true;
  });
  await applyLanguage(parseLanguageChoice(settings.language));
}

function marksById(marks: readonly SavedMark[]): Map<string, SavedMark> {
  return new Map(marks.map((mark) => [mark.id, mark]));
}

/** Reads what is known of the feed: its title, and when it was last asked. */
export async function loadFeedState(): Promise<void> {
  feedState.value = await readFeedState();
}
