import type { GuessAct, Judgement, JudgementAct } from './judgement.ts';

/**
 * The guess that counts: the last one before the first verdict, even a withdrawn one, since whoever has judged knows
 * the outcome. Null if none was made in time.
 */
export function sealedGuess(judgement: Judgement | undefined): GuessAct | null {
  const acts = judgement?.acts ?? [];
  const judged = acts.findIndex(({ kind }) => kind === 'verdict');
  const inTime = judged < 0 ? acts : acts.slice(0, judged);
  return inTime.findLast((act) => act.kind === 'guess') ?? null;
}

/**
 * Merges two histories, without duplicates, by time: so the newest act wins. The order of the arguments does not
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
 * The history with one more act, which becomes the newest: if the clock has not advanced since the last one, or was
 * set back, the act is dated right after it. An act that is in the history already changes nothing.
 */
export function addAct(judgement: Judgement, act: JudgementAct): Judgement {
  const last = judgement.acts.at(-1);
  if (last === undefined) return { ...judgement, acts: [act] };
  if (judgement.acts.some((known) => keyOfAct(known) === keyOfAct(act))) return judgement;
  const atMs = Math.max(act.atMs, last.atMs + 1);
  return { ...judgement, acts: [...judgement.acts, { ...act, atMs }] };
}
