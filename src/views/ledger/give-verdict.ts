import { currentVerdict, type Verdict, type VerdictAct } from '../../model/judgement.ts';
import { announce } from '../../state/announce.ts';
import { guess, judge, type VerdictDetails, withdraw } from '../../state/judge.ts';
import { judgements } from '../../state/load-judgements.ts';
import { verdictWords } from '../ui/verdict-words.ts';

/** Gives a verdict on the expectation of the entry `id` and says so, with a way to undo it. */
export async function giveVerdict(id: string, verdict: Verdict, details: VerdictDetails): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await keep(judge(id, verdict, details), `Judged: ${verdictWords[verdict].toLowerCase()}`, () =>
    restore(id, before),
  );
}

/** Takes the verdict back and says so, with a way to undo that too. */
export async function takeBack(id: string): Promise<void> {
  const before = currentVerdict(judgements.value.get(id));
  await keep(withdraw(id), 'Verdict taken back', () => restore(id, before));
}

/** Seals a guess, 0 … 100 %. */
export async function sealGuess(id: string, percent: number): Promise<void> {
  await keep(guess(id, percent), 'Your guess is sealed', null);
}

function restore(id: string, before: VerdictAct | null): Promise<void> {
  return keep(before ? judge(id, before.verdict, before) : withdraw(id), 'Undone', null);
}

/** What the device does not keep must not look kept. */
async function keep(act: Promise<void>, sentence: string, undo: (() => Promise<void>) | null): Promise<void> {
  try {
    await act;
  } catch (error) {
    announce('This device could not keep it.');
    throw error;
  }
  announce(sentence, undo && { name: 'Undo', run: () => void undo() });
}
