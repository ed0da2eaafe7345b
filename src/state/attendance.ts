import { computed, effect, signal, untracked } from '@preact/signals';
import { type Attendance, attend, entriesSince, parseAttendance } from '../model/attendance.ts';
import { timeApart } from '../model/time-apart.ts';
import { putSetting, readSettings } from '../store/reader-data.ts';
import { showAndKeep } from './show-and-keep.ts';
import { library, nowMs, readMarks, summaries } from './signals.ts';

/** The setting's name. */
const settingName = 'attendance';
/** A visit is kept to the hour: what is asked of it is whether it was days ago. */
const stepMs = 60 * 60_000;

const attendance = signal<Attendance | null>(null);

/** What there is to catch up on: when the reader was here before the absence, and what came since, oldest first. */
export interface CatchUp {
  /** In ms since 1970 UTC. */
  sinceMs: number;
  entries: ReturnType<typeof entriesSince>;
  unread: number;
}

/** Null where there was no absence, or it was put aside, or next to nothing came; all of it may be read by now. */
export const catchUp = computed<CatchUp | null>(() => {
  const before = attendance.value?.before ?? null;
  const entries = entriesSince(summaries.value, before);
  if (!before || entries.length === 0) return null;
  return { sinceMs: before.atMs, entries, unread: countUnread(entries) };
});

/** Whether {@link catchUp} is known. */
export const attendanceKnown = signal(false);

let starting: Promise<void> | null = null;

/** From now on notes that the reader is here, for as long as the page is seen. */
export function startAttendance(): Promise<void> {
  starting ??= start();
  return starting;
}

async function start(): Promise<void> {
  attendance.value = parseAttendance((await readSettings())[settingName]);
  document.addEventListener('visibilitychange', note);
  effect(() => {
    // What the note depends on: new entries, and an hour that has passed.
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

/** Puts aside what there is to catch up on. */
export async function dismissCatchUp(): Promise<void> {
  if (attendance.value) await showAndKeep(kept, { ...attendance.value, before: null });
}

const kept = {
  read: () => attendance.peek(),
  show: (shown: Attendance | null) => {
    attendance.value = shown;
  },
  keep: (next: Attendance | null) => putSetting(settingName, next ?? undefined),
};

async function keep(next: Attendance): Promise<void> {
  attendance.value = next;
  await putSetting(settingName, next);
}

function countUnread(entries: CatchUp['entries']): number {
  return entries.filter(({ id }) => !readMarks.value.has(id)).length;
}
