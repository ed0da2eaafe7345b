import type { JudgementAct, Verdict } from '../model/judgement.ts';
import { putJudgementAct } from '../store/put-judgement-act.ts';
import { showJudgement } from './load-judgements.ts';

/** What a verdict may carry: a note (empty without one) and an absolute http(s) URL of what shows it, or null. */
export interface VerdictDetails {
  note: string;
  evidenceUrl: string | null;
}

/**
 * Says what came of the expectation of the entry `id`; a later verdict takes an earlier one's place, and both stay in
 * the history. Resolves once it is durable; rejects where the device could not keep it.
 */
export function judge(id: string, verdict: Verdict, { note, evidenceUrl }: VerdictDetails): Promise<void> {
  return add(id, { kind: 'verdict', verdict, note: note.trim(), evidenceUrl, atMs: Date.now() });
}

/** Seals how likely the reader thinks it, 0 … 100. Only a guess from before the first verdict counts. */
export function guess(id: string, percent: number): Promise<void> {
  return add(id, { kind: 'guess', percent, atMs: Date.now() });
}

/** Takes the verdict back. */
export function withdraw(id: string): Promise<void> {
  return add(id, { kind: 'withdrawn', atMs: Date.now() });
}

async function add(id: string, act: JudgementAct): Promise<void> {
  showJudgement(await putJudgementAct(id, act));
}
