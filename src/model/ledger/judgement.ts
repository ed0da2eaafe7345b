/** What came of an expectation, in the reader's own judgement. */
export type Verdict = 'came-true' | 'partly' | 'did-not' | 'cannot-tell';

/** A verdict on the expectation, with the reader's note (may be empty) and a link to evidence. */
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

/** The reader withdrew the verdict; the guess remains. */
interface WithdrawnAct {
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

/** The current verdict: the newest one, unless it was withdrawn after. Null if there is none. */
export function currentVerdict(judgement: Judgement | undefined): VerdictAct | null {
  const last = judgement?.acts.findLast(({ kind }) => kind !== 'guess');
  return last?.kind === 'verdict' ? last : null;
}
