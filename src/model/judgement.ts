/** What came of an expectation, in the reader's own judgement. */
export type Verdict = 'came-true' | 'partly' | 'did-not' | 'cannot-tell';

/** A judgement on the expectation, with the reader's note (may be empty) and a link to what shows it. */
export interface VerdictAct {
  kind: 'verdict';
  verdict: Verdict;
  note: string;
  /** Absolute http(s) URL. */
  evidenceUrl: string | null;
  /** In ms since 1970 UTC, as in every act. */
  atMs: number;
}

/** How likely the reader thought it, 0 … 100. */
export interface GuessAct {
  kind: 'guess';
  percent: number;
  atMs: number;
}

/** The reader took the verdict back; the guess stands. */
export interface WithdrawnAct {
  kind: 'withdrawn';
  atMs: number;
}

/** One thing that the reader did about an expectation. */
export type JudgementAct = VerdictAct | GuessAct | WithdrawnAct;

/** All that the reader did about the expectation of one entry. Acts are added and never changed. */
export interface Judgement {
  /** The entry's id. */
  id: string;
  /** By time, oldest first. */
  acts: JudgementAct[];
}

/** The verdict that holds now: the newest one, unless it was withdrawn after. Null where there is none. */
export function currentVerdict(judgement: Judgement | undefined): VerdictAct | null {
  const last = judgement?.acts.findLast(({ kind }) => kind !== 'guess');
  return last?.kind === 'verdict' ? last : null;
}

/**
 * The guess that counts: the last one before the first verdict, even a withdrawn one, since whoever has judged knows.
 * Null where none was made in time.
 */
export function sealedGuess(judgement: Judgement | undefined): GuessAct | null {
  const acts = judgement?.acts ?? [];
  const judged = acts.findIndex(({ kind }) => kind === 'verdict');
  const inTime = judged < 0 ? acts : acts.slice(0, judged);
  return inTime.findLast((act) => act.kind === 'guess') ?? null;
}

/**
 * Both histories as one, without duplicates, by time: so the newest act wins. The order of the arguments does not
 * matter, and merging again changes nothing.
 */
export function mergeJudgements(a: Judgement, b: Judgement): Judgement {
  if (a.id !== b.id) throw new Error(`Judgements of two entries cannot be merged: ${a.id} and ${b.id}.`);
  const acts = new Map([...a.acts, ...b.acts].map((act) => [keyOfAct(act), act]));
  const byTime = [...acts].sort(
    ([aKey, { atMs: aMs }], [bKey, { atMs: bMs }]) => aMs - bMs || (aKey < bKey ? -1 : 1),
  );
  return { id: a.id, acts: byTime.map(([, act]) => act) };
}

function keyOfAct(act: JudgementAct): string {
  switch (act.kind) {
    case 'verdict':
      return JSON.stringify([act.kind, act.atMs, act.verdict, act.note, act.evidenceUrl]);
    case 'guess':
      return JSON.stringify([act.kind, act.atMs, act.percent]);
    case 'withdrawn':
      return JSON.stringify([act.kind, act.atMs]);
  }
}

/**
 * The history with one more act, which becomes the newest: where the clock has not moved on since the last one, or
 * was set back, the act is dated right after it. An act that is in the history already changes nothing.
 */
export function addAct(judgement: Judgement, act: JudgementAct): Judgement {
  const last = judgement.acts.at(-1);
  if (last === undefined) return { ...judgement, acts: [act] };
  if (judgement.acts.some((known) => keyOfAct(known) === keyOfAct(act))) return judgement;
  const atMs = Math.max(act.atMs, last.atMs + 1);
  return { ...judgement, acts: [...judgement.acts, { ...act, atMs }] };
}
