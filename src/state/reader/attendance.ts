import { computed, effect, signal, untracked } from '@preact/signals';
import { timeApart } from '../../model/calendar/time-apart.ts';
import { type Attendance, attend, entriesSince } from '../../model/reader/attendance.ts';
import { putSetting, readSetting } from '../../store/reader/settings.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { library, nowMs, readMarks, summaries } from '../signals.ts';

/** A visit is stored to the hour, since all that is asked of it is whether it was days ago. */
const stepMs = 60 * 60_000;

const attendance = signal<Attendance | null>(null);

/** What there is to catch up on: when the reader was here before the absence, and what has come since, oldest first. */
export interface CatchUp {
  /** In ms since 1970 UTC. */
  sinceMs: number;
  entries: ReturnType<typeof entriesSince>;
  unread: number;
}

/**
 * Null if there was no absence, if it was dismissed, or if almost nothing came. All of it may have been read by now.
 */
export const catchUp = computed<CatchUp | null>(() => {
  const before = attendance.value?.before ?? null;
  const entries = entriesSince(summaries.value, before);
  if (!before || entries.length === 0) return null;
  return { sinceMs: before.atMs, entries, unread: countUnread(entries) };
});

/** Whether {@link catchUp} is known. */
export const attendanceKnown = signal(false);

let starting: Promise<void> | null = null;

/** From now on records that the reader is here, while the page is visible. */
export function startAttendance(): Promise<void> {
  starting ??= start();
  return starting;
}

async function start(): Promise<void> {
  attendance.value = await readSetting('attendance');
  document.addEventListener('visibilitychange', note);
  effect(() => {
    // When to record it: on new entries, and when an hour has passed.
    if (library.value === 'open' && summaries.value.length > 0 && nowMs.value > 0) untracked(note);
    attendanceKnown.value = true;
  });
}

function note(): void {
  const newest = summaries.value.find(({ date }) => date);
  if (!newest || document.hidden) return;
  const known = attendance.value;
  const isCaughtUp = countUnread(entriesSince(summaries.value, known?.before ?? null)) === 0;
  const next = attend(known, { nowMs: Date.now(), newestMs: newest.instantMs, isCaughtUp });
  const isKept =
    known !== null &&
    known.visit.newestMs === next.visit.newestMs &&
    known.before === next.before &&
    timeApart(known.visit.atMs, next.visit.atMs) < stepMs;
  if (!isKept) void keep(next).catch(reportError);
}

/** Dismisses what there is to catch up on. */
export async function dismissCatchUp(): Promise<void> {
  if (attendance.value) await showAndKeep(kept, { ...attendance.value, before: null });
}

const kept = {
  read: () => attendance.peek(),
  show: (shown: Attendance | null) => {
    attendance.value = shown;
  },
  keep: (next: Attendance | null) => putSetting('attendance', next),
};

async function keep(next: Attendance): Promise<void> {
  attendance.value = next;
  await putSetting('attendance', next);
}

function countUnread(entries: CatchUp['entries']): number {
  return entries.filter(({ id }) => !readMarks.value.has(id)).length;
}
