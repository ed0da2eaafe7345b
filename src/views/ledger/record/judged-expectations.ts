import { currentVerdict, type Judgement } from '../../../model/ledger/judgement.ts';
import { sealedGuess } from '../../../model/ledger/judgement-acts.ts';
import { horizonOf, type JudgedExpectation } from '../../../model/ledger/record.ts';
import type { ExpectingLine } from '../lines/shelve-lines.ts';

/**
 * Verdicts as the record counts them.
 *
 * @param subjectsOf the names and things that an expectation mentions
 */
export function judgedExpectations(
  lines: readonly ExpectingLine[],
  judgements: ReadonlyMap<string, Judgement>,
  subjectsOf: (line: ExpectingLine) => string[],
): JudgedExpectation[] {
  return lines.flatMap((line) => {
    const judgement = judgements.get(line.id);
    const verdict = currentVerdict(judgement)?.verdict;
    if (!verdict) return [];
    return {
      verdict,
      horizon: line.date === null ? null : horizonOf(line.expectation, line.date),
      subjects: subjectsOf(line),
      guessPercent: sealedGuess(judgement)?.percent ?? null,
    };
  });
}
