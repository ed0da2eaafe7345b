import { currentVerdict, type Verdict, type VerdictAct } from '../../../model/ledger/judgement.ts';
import { announce } from '../../../state/announce.ts';
import { guess, judge, type VerdictDetails, withdraw } from '../../../state/reader/judge.ts';
import { type JudgementDraft, keepJudgementDraft } from '../../../state/reader/judgement-drafts.ts';
import { judgements } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';

const words = wordsIn('ledger', ledgerWords);
const shared = wordsIn('ui', uiWords);

/** Gives a verdict on the expectation of the entry `id` and announces it, with an undo. */
export async function giveVerdict(id: string, verdict: Verdict, details: VerdictDetails): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await keep(judge(id, verdict, details), words().judgedAs[verdict], () => restore(id, before));
}

/** Withdraws the verdict and announces it, with an undo. */
export async function takeBack(id: string): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await keep(withdraw(id), words().takenBack, () => restore(id, before));
}

/** Seals a guess, 0 … 100 %. */
export async function sealGuess(id: string, percent: number): Promise<void> {
  await keep(guess(id, percent), words().guessIsSealed, null);
}

/** Stores what is typed and not yet part of a verdict, or removes it; announces it if the device could not. */
export async function keepDraft(id: string, draft: JudgementDraft | null): Promise<void> {
  await orSay(keepJudgementDraft(id, draft));
}

function restore(id: string, before: VerdictAct | null): Promise<void> {
  return keep(before ? judge(id, before.verdict, before) : withdraw(id), shared().undone, null);
}

async function keep(act: Promise<void>, sentence: string, undo: (() => Promise<void>) | null): Promise<void> {
  await orSay(act);
  announce(sentence, undo && { name: shared().undo, run: () => void undo() });
}

/** Report a failed write instead of showing success. */
async function orSay(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    announce(shared().notKept);
    throw error;
  }
}
