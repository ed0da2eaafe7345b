import { computed, signal } from '@preact/signals';
import type { ClosingLine } from '../model/closing-line.ts';
import type { Entry, EntrySummary } from '../model/entry.ts';
import type { FeedState } from '../model/feed-state.ts';
import { journal } from '../model/journal.ts';
import type { Judgement } from '../model/judgement.ts';
import type { PageState } from '../model/page-state.ts';
import type { Position, SavedMark } from '../model/reader-data.ts';
import type { FeedFailure, SyncOutcome } from '../model/sync-outcome.ts';
import type { ThemeChoice, ThemeName } from '../model/theme.ts';
import type { Thread } from '../model/thread.ts';
import { defaultTypeSettings, type TypeSettings } from '../model/type-settings.ts';
import type { DatabaseCondition } from '../store/database.ts';
import { parseRoute, type Route } from './route.ts';

/*
 * What every screen may show: read by the views, written by the other files of this folder alone. What one part of the
 * app shows stands beside the acts of that part.
 */

/** The path that the app is served from, with a slash at both ends. */
export const basePath = import.meta.env.BASE_URL;

/** The screen that the address names. */
export const route = signal<Route>(parseRoute(new URL(location.href), basePath));

/** A change of screen: the first one, one back to where the reader was, or one forward. */
export interface Arrival {
  isStart: boolean;
  isReturn: boolean;
}
/** How the reader came to the screen that they see. */
export const arrival = signal<Arrival>({ isStart: true, isReturn: false });

/** The entries on this device: not looked at yet, those that the page carries, read, or not to be had. */
export type LibraryState = 'opening' | 'written' | 'open' | 'failed';
/** Whether there is anything to show. */
export const library = signal<LibraryState>('opening');

/** What the page was written with, where it was written ahead. */
export const writtenState = signal<PageState | null>(null);

/** How the device's storage is, where the reader can do something about it. */
export const storageCondition = signal<DatabaseCondition>('ready');

/** Newest first. At start the first screens only; the whole journal once `summariesComplete`. */
export const summaries = signal<EntrySummary[]>([]);
/** Whether `summaries` holds the whole journal. */
export const summariesComplete = signal(false);

/** Those of `summaries`, by the part of the address that names them. */
export const summaryBySlug = computed(
  () => new Map(summaries.value.map((summary) => [summary.slug, summary])),
);

/** The entry with its closing lines, and those of the entry right before it; null where there are none (yet). */
export interface OpenedEntry {
  kind: 'open';
  entry: Entry;
  line: ClosingLine | null;
  before: ClosingLine | null;
}

/**
 * The entry that the address names. `opening`: it is being read from the device. `awaited`: the device does not have it,
 * and the journal is being fetched. `failed`: the device's storage could not be read. `missing` is said only once it is
 * certain.
 */
export type OpenEntry =
  | { kind: 'none' }
  | OpenedEntry
  | { kind: 'opening' | 'awaited' | 'failed' | 'missing'; slug: string };
/** What the entry's screen shows. */
export const openEntry = signal<OpenEntry>({ kind: 'none' });

/** The thread that the address names, as {@link OpenEntry} has it. */
export type OpenThread =
  | { kind: 'opening' }
  | { kind: 'awaited' }
  | { kind: 'open'; thread: Thread }
  | { kind: 'missing'; slug: string };
/** What the thread's screen shows. */
export const openThread = signal<OpenThread>({ kind: 'opening' });

/** What is known of the feed; undefined until it was read, and before the first sync. */
export const feedState = signal<FeedState | undefined>(undefined);

/** Whether the journal is being fetched, and how many entries were found so far. `unstarted`: the page is starting. */
export type SyncState = { kind: 'unstarted' } | { kind: 'resting' } | { kind: 'syncing'; entries: number };
/** Of this tab's own sync, or of another's that it waits for. */
export const syncState = signal<SyncState>({ kind: 'unstarted' });

/** What this tab's last check failed with, and when; null where it did not. The device may not have been able to note it. */
export const checkFailure = signal<{ failure: FeedFailure; atMs: number } | null>(null);

/** What the last check came to, this tab's or another's; undefined before the first. */
export const lastOutcome = computed<SyncOutcome | undefined>(() => {
  const [failed, noted] = [checkFailure.value, feedState.value];
  const isNewest = failed !== null && failed.atMs >= (noted?.triedAtMs ?? 0);
  return isNewest ? { kind: 'failed', failure: failed.failure } : noted?.outcome;
});

/** The device's storage is of no use as it is: what waits for it is told why, and what can be done. */
export const hasStorageTrouble = computed(
  () => storageCondition.value !== 'ready' || library.value === 'failed' || openEntry.value.kind === 'failed',
);

/** The device was looked at and has no entry: they are on their way, or there is a reason why not. */
export const isUnfilled = computed(() => {
  if (summaries.value.length > 0) return false;
  const isLookedAt = library.value !== 'opening' && syncState.value.kind !== 'unstarted';
  return isLookedAt || hasStorageTrouble.value;
});

/** No entry is on the screen, and whether one will come is not known yet. */
export const isLookedFor = computed(() => summaries.value.length === 0 && syncState.value.kind !== 'resting');

/** As the browser has it: true says little, false is certain. */
export const isOnline = signal(navigator.onLine);

/** Entry id → when it was read, ms since 1970. */
export const readMarks = signal<ReadonlyMap<string, number>>(new Map());

/** Entries that were revised since the reader has seen what they say; empty until revised.ts follows them. */
export const revisedIds = signal<ReadonlySet<string>>(new Set());

/** Entry id → where its reader left it. */
export const positions = signal<ReadonlyMap<string, Position>>(new Map());

/** Entry id → since when it is saved. Entries that are no longer saved are not in it. */
export const savedMarks = signal<ReadonlyMap<string, SavedMark>>(new Map());

/** Entry id → when its saving was taken back: what the reader does next is dated after it. */
export const takenBackMarks = signal<ReadonlyMap<string, SavedMark>>(new Map());

/** Entry id → what the reader judged and guessed of its expectation; empty until load-judgements.ts has read it. */
export const judgements = signal<ReadonlyMap<string, Judgement>>(new Map());

/** How many expectations fell due today, their last day being yesterday, and have no verdict yet. */
export const dueToday = signal(0);

/** What the reader chose, which may be to follow the system. */
export const themeChoice = signal<ThemeChoice>('system');
/** The theme that is seen. */
export const themeName = signal<ThemeName>('light');

/** How entries are set. */
export const typeSettings = signal<TypeSettings>(defaultTypeSettings);

/** Whether the screen is kept awake while an entry is read. */
export const keepsAwake = signal(false);

/** Whether the map shows the publisher's online tiles: only ever at the reader's wish. */
export const showsStreets = signal(false);

/** An entry is read aloud, or was when the page was closed: its bar is wanted. */
export const isListening = signal(false);

/** The wall clock, moved on once a minute, for words such as "2 minutes ago". */
export const nowMs = signal(Date.now());

/** The reader's own calendar day, `YYYY-MM-DD`. */
export const today = computed(() => dayOf(new Date(nowMs.value)));

function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What the reader should hear once, such as "Link copied". */
export const announcement = signal('');

/** What can be done about it, in one tap. */
export const announcementAction = signal<{ name: string; run: () => void } | null>(null);

/** The build's word goes before the feed's own. */
export const journalTitle = computed(
  () => journal.title ?? feedState.value?.title ?? writtenState.value?.title ?? 'Waymark',
);

/** Matches the width from which list and entry stand side by side; the same number as in the style sheets. */
const wideQuery = matchMedia('(min-width: 900px)');
/** Whether list and entry stand side by side; null in a page that is written ahead, for either width. */
export const isWide = signal<boolean | null>(wideQuery.matches);
wideQuery.addEventListener('change', () => {
  isWide.value = wideQuery.matches;
});

/** The list and its cover stand in the page both, for the style sheet to choose. */
export function showEitherWidth(): void {
  isWide.value = null;
}

/** From now on the page is what this window has room for. */
export function showOwnWidth(): void {
  isWide.value = wideQuery.matches;
}
