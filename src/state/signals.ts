import { computed, signal } from '@preact/signals';
import type { PageState } from '../model/app/page-state.ts';
import { localDay } from '../model/calendar/calendar-day.ts';
import type { Entry, EntrySummary } from '../model/entry/entry.ts';
import type { FeedState } from '../model/journal/feed-state.ts';
import { journal } from '../model/journal/journal.ts';
import type { FeedFailure, SyncOutcome } from '../model/journal/sync-outcome.ts';
import type { Thread } from '../model/journal/thread.ts';
import type { ClosingLine } from '../model/ledger/closing-line.ts';
import type { Judgement } from '../model/ledger/judgement.ts';
import type { Position, SavedMark } from '../model/reader/reader-data.ts';
import type { ThemeChoice, ThemeName } from '../model/settings/theme.ts';
import { defaultTypeSettings, type TypeSettings } from '../model/settings/type-settings.ts';
import type { DatabaseCondition } from '../store/database.ts';
import { parseRoute, type Route } from './route.ts';

/*
 * What every screen may show: read by the views, written only by the other files of this folder. What only one part
 * of the app shows is beside the acts of that part.
 */

/** The path that the app is served from, with a slash at both ends. */
export const basePath = import.meta.env.BASE_URL;

/** The screen that the address names. */
export const route = signal<Route>(parseRoute(new URL(location.href), basePath));

/** A change of screen: the first one, one back to where the reader was, or one to a new place. */
export interface Arrival {
  isStart: boolean;
  isReturn: boolean;
}
/** How the reader came to the current screen. */
export const arrival = signal<Arrival>({ isStart: true, isReturn: false });

/** The entries on this device: not read yet, those in the written page, read, or unreadable. */
export type LibraryState = 'opening' | 'written' | 'open' | 'failed';
/** Whether there is anything to show. */
export const library = signal<LibraryState>('opening');

/** The state in the page, if it was written ahead. */
export const writtenState = signal<PageState | null>(null);

/** The state of the device's storage, if the reader can do something about it. */
export const storageCondition = signal<DatabaseCondition>('ready');

/** Newest first. At start the first screens only; the whole journal once `summariesComplete`. */
export const summaries = signal<EntrySummary[]>([]);
/** Whether `summaries` holds the whole journal. */
export const summariesComplete = signal(false);

/** The `summaries` by slug, the part of the address that names an entry. */
export const summaryBySlug = computed(
  () => new Map(summaries.value.map((summary) => [summary.slug, summary])),
);

/** An entry with its closing lines, and those of the entry right before it; null if there are none (yet). */
export interface OpenedEntry {
  kind: 'open';
  entry: Entry;
  line: ClosingLine | null;
  before: ClosingLine | null;
}

/**
 * The entry that the address names. `opening`: it is being read from the device. `awaited`: the device does not have
 * it, and the journal is being fetched. `failed`: the device's storage could not be read. `missing` is set only when
 * it is certain.
 */
export type OpenEntry =
  | { kind: 'none' }
  | OpenedEntry
  | { kind: 'opening' | 'awaited' | 'failed' | 'missing'; slug: string };
/** What the entry's screen shows. */
export const openEntry = signal<OpenEntry>({ kind: 'none' });

/** The thread that the address names; kinds as in {@link OpenEntry}. */
export type OpenThread =
  | { kind: 'opening' }
  | { kind: 'awaited' }
  | { kind: 'open'; thread: Thread }
  | { kind: 'missing'; slug: string };
/** What the thread's screen shows. */
export const openThread = signal<OpenThread>({ kind: 'opening' });

/** What is known of the feed; undefined until it is read, and before the first sync. */
export const feedState = signal<FeedState | undefined>(undefined);

/** Whether the journal is being fetched, and how many entries were found so far. `unstarted`: the page is starting. */
export type SyncState = { kind: 'unstarted' } | { kind: 'resting' } | { kind: 'syncing'; entries: number };
/** Of this tab's sync, or of another tab's that it waits for. */
export const syncState = signal<SyncState>({ kind: 'unstarted' });

/** The journal's title in a feed that is still being fetched; null where no sync has told it. */
export const earlyTitle = signal<string | null>(null);

/**
 * What this tab's last check failed with, and when; null if it succeeded. The device may have been unable to store
 * it.
 */
export const checkFailure = signal<{ failure: FeedFailure; atMs: number } | null>(null);

/** The result of the last check, by this tab or another; undefined before the first. */
export const lastOutcome = computed<SyncOutcome | undefined>(() => {
  const [failed, noted] = [checkFailure.value, feedState.value];
  const isNewest = failed !== null && failed.atMs >= (noted?.triedAtMs ?? 0);
  return isNewest ? { kind: 'failed', failure: failed.failure } : noted?.outcome;
});

/** The device's storage is unusable as it is: everything that waits for it shows why, and what can be done. */
export const hasStorageTrouble = computed(
  () => storageCondition.value !== 'ready' || library.value === 'failed' || openEntry.value.kind === 'failed',
);

/** The device was read and has no entries: they are being fetched, or there is a reason why not. */
export const isUnfilled = computed(() => {
  if (summaries.value.length > 0) return false;
  const isLookedAt = library.value !== 'opening' && syncState.value.kind !== 'unstarted';
  return isLookedAt || hasStorageTrouble.value;
});

/** No entry is on the screen, and it is not known yet whether one will come. */
export const isLookedFor = computed(() => summaries.value.length === 0 && syncState.value.kind !== 'resting');

/** According to the browser: true means little, false is certain. */
export const isOnline = signal(navigator.onLine);

/** Entry id → when it was read, ms since 1970. */
export const readMarks = signal<ReadonlyMap<string, number>>(new Map());

/** Entries that were revised since the reader saw them; empty until revised.ts follows them. */
export const revisedIds = signal<ReadonlySet<string>>(new Set());

/** Entry id → where the reader left it. */
export const positions = signal<ReadonlyMap<string, Position>>(new Map());

/** Entry id → when it was saved. Entries that are no longer saved are not in it. */
export const savedMarks = signal<ReadonlyMap<string, SavedMark>>(new Map());

/** Entry id → when its saving was undone: later acts are dated after it. */
export const takenBackMarks = signal<ReadonlyMap<string, SavedMark>>(new Map());

/** Entry id → the reader's verdicts and guesses on its expectation; empty until load-judgements.ts has read them. */
export const judgements = signal<ReadonlyMap<string, Judgement>>(new Map());

/** How many expectations became due today, their last day being yesterday, and have no verdict yet. */
export const dueToday = signal(0);

/** What the reader chose, which may be to follow the system. */
export const themeChoice = signal<ThemeChoice>('system');
/** The theme that is shown. */
export const themeName = signal<ThemeName>('light');

/** How entries are set. */
export const typeSettings = signal<TypeSettings>(defaultTypeSettings);

/** Whether the screen is kept awake while an entry is read. */
export const keepsAwake = signal(false);

/** Whether the map shows the publisher's online tiles: only if the reader asked for it. */
export const showsStreets = signal(false);

/** An entry is read aloud, or was when the page was closed: its bar is shown. */
export const isListening = signal(false);

/** The wall clock, updated once a minute, for phrases such as "2 minutes ago". */
export const nowMs = signal(Date.now());

/** The reader's own calendar day, `YYYY-MM-DD`. */
export const today = computed(() => localDay(nowMs.value));

/** What is announced to the reader once, such as "Link copied". */
export const announcement = signal('');

/** What can be done about the announcement, in one tap. */
export const announcementAction = signal<{ name: string; run: () => void } | null>(null);

/** The title of the build's configuration takes precedence over the feed's own. */
export const journalTitle = computed(
  () => journal.title ?? feedState.value?.title ?? writtenState.value?.title ?? earlyTitle.value ?? 'Waymark',
);

/** The width from which list and entry are side by side; the same number as in the style sheets. */
const wideQuery = matchMedia('(min-width: 900px)');
/** Whether list and entry are side by side; null in a page that is written ahead, for either width. */
export const isWide = signal<boolean | null>(wideQuery.matches);
wideQuery.addEventListener('change', () => {
  isWide.value = wideQuery.matches;
});

/** Puts both list and cover into the page, for the style sheet to choose. */
export function showEitherWidth(): void {
  isWide.value = null;
}

/** From now on the page follows the width of this window. */
export function showOwnWidth(): void {
  isWide.value = wideQuery.matches;
}
