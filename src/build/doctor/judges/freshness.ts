import type { Answer } from '../visit/answer.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** How long a browser may use an answer without asking: 0 for asking each time; null if nothing says it. */
export function keptSeconds({ headers }: Pick<Answer, 'headers'>): number | null {
  const said = (headers['cache-control'] ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(said)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age="?(\d+)/.exec(said) ?? [];
  if (seconds !== undefined) return Number(seconds);
  const untilMs = Date.parse(headers.expires ?? '');
  if (Number.isNaN(untilMs)) return headers.expires === undefined ? null : 0;
  return Math.max(0, (untilMs - Date.parse(headers.date ?? new Date().toUTCString())) / 1000);
}

/** Some hosts keep all for ten minutes, and take no other word. */
const bearableSeconds = 3600;

interface Told {
  check: string;
  /** What is revalidated, to begin a sentence: `Pages`. */
  what: string;
  /** What comes of it where it is kept. */
  else: string;
}

/** Whether an answer is revalidated each time. */
export function judgeAskedAnew(answer: Answer, told: Told): Finding {
  const { check, what } = told;
  const seconds = keptSeconds(answer);
  const todo =
    'Have the host send Cache-Control: no-cache with it; a build with HOST set writes that rule for you.';
  if (seconds === 0) return ok(check, `${what} asked for anew each time.`);
  if (seconds === null) {
    return warning(
      check,
      `${what} sent without a word on caching: browsers guess how long to keep it.`,
      todo,
    );
  }
  const says = `${what} kept for ${durationOf(seconds)}: ${told.else}.`;
  return seconds <= bearableSeconds ? warning(check, says, todo) : wrong(check, says, todo);
}

/** `10 minutes`: a time in its largest whole unit, rounded. */
export function durationOf(seconds: number): string {
  const units: [number, string][] = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  const [size, name] = units.find(([unit]) => seconds >= unit) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
