import { currentVerdict, type Verdict, type VerdictAct } from '../../../model/ledger/judgement.ts';
import type { JudgementDraft } from '../../../model/ledger/judgement-draft.ts';
import { announce } from '../../../state/announce.ts';
import { announceFailure } from '../../../state/announce-failure.ts';
import { announceUndoable } from '../../../state/announce-undoable.ts';
import { guess, judge, type VerdictDetails, withdraw } from '../../../state/reader/judge.ts';
import { keepJudgementDraft } from '../../../state/reader/judgement-drafts.ts';
import { judgements } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';

const words = wordsIn('ledger', ledgerWords);

/** Gives a verdict on the expectation of the entry `id` and announces it, with an undo. */
export async function giveVerdict(id: string, verdict: Verdict, details: VerdictDetails): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await announceFailure(judge(id, verdict, details));
  announceUndoable(words().judgedAs[verdict], () => restore(id, before));
}

/** Withdraws the verdict and announces it, with an undo. */
export async function takeBack(id: string): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await announceFailure(withdraw(id));
  announceUndoable(words().takenBack, () => restore(id, before));
}

/** Seals a guess, 0 … 100 %. */
export async function sealGuess(id: string, percent: number): Promise<void> {
  await announceFailure(guess(id, percent));
  announce(words().guessIsSealed);
}

/** Stores what is typed and not yet part of a verdict, or removes it; announces it if the device could not. */
export async function keepDraft(id: string, draft: JudgementDraft | null): Promise<void> {
  await announceFailure(keepJudgementDraft(id, draft));
}

function restore(id: string, before: VerdictAct | null): Promise<void> {
  return announceFailure(before ? judge(id, before.verdict, before) : withdraw(id));
}
