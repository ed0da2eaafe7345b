import type { JudgementAct, Verdict } from '../../model/ledger/judgement.ts';
import { putJudgementAct } from '../../store/reader/put-judgement-act.ts';
import { showJudgement } from './load-judgements.ts';

/** What a verdict may carry: a note (empty if there is none) and the absolute http(s) URL of its evidence, or null. */
export interface VerdictDetails {
  note: string;
  evidenceUrl: string | null;
}

/**
 * Records what came of the expectation of the entry `id`. A later verdict replaces an earlier one, and both stay in
 * the history. Resolves once it is durable; rejects if the device could not store it.
 */
export function judge(id: string, verdict: Verdict, { note, evidenceUrl }: VerdictDetails): Promise<void> {
  return add(id, { kind: 'verdict', verdict, note: note.trim(), evidenceUrl, atMs: Date.now() });
}

/** Seals how likely the reader thinks it is, 0 … 100. Only a guess from before the first verdict counts. */
export function guess(id: string, percent: number): Promise<void> {
  return add(id, { kind: 'guess', percent, atMs: Date.now() });
}

/** Withdraws the current verdict; that, too, is an act in the history. */
export function withdraw(id: string): Promise<void> {
  return add(id, { kind: 'withdrawn', atMs: Date.now() });
}

async function add(id: string, act: JudgementAct): Promise<void> {
  showJudgement(await putJudgementAct(id, act));
}
