import { effect } from '@preact/signals';
import { dateOfDay, dayNumberOf } from '../../model/calendar/calendar-day.ts';
import { currentVerdict } from '../../model/ledger/judgement.ts';
import { readIdsEndingWithin } from '../../store/lines.ts';
import { latestOnly } from '../latest-only.ts';
import { dueToday, judgements, nowMs, summaries, today } from '../signals.ts';
import { loadJudgements } from './load-judgements.ts';

const beginCount = latestOnly();

/** From now on keeps the clock, and {@link dueToday} with it, up to date. Call once, after the first screen. */
export async function startDueCount(): Promise<void> {
  startClock();
  await loadJudgements();
  effect(() => void count(today.value, [judgements.value, summaries.value]).catch(reportError));
}

/** Keeps the times and days that are shown up to date: every minute and when the page becomes visible. */
function startClock(): void {
  setInterval(() => {
    if (!document.hidden) nowMs.value = Date.now();
  }, 60_000);
  document.addEventListener('visibilitychange', () => {
    nowMs.value = Date.now();
  });
}

/** `_reasons` is read by the caller's effect, so that a change of these signals counts again. */
async function count(day: string, _reasons: readonly unknown[]): Promise<void> {
  const isLatest = beginCount();
  const yesterday = dateOfDay(dayNumberOf(day) - 1);
  const ids = await readIdsEndingWithin(yesterday, yesterday);
  if (!isLatest()) return;
  dueToday.value = ids.filter((id) => !currentVerdict(judgements.peek().get(id))).length;
}
