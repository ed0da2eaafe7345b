import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Gap, MissingNumbers } from '../../../model/journal/find-gaps.ts';
import { announce } from '../../../state/announce.ts';
import { askForMissing, type MissingAnswer } from '../../../state/journal/ask-for-missing.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { gapsWords } from '../../../words/english/list/gaps-words.ts';
import { describeFailure } from '../../notice/describe-failure.ts';
import { formatList } from '../../ui/format/format-list.ts';
import css from './gap-row.module.css';

const words = wordsIn('gaps', gapsWords);
/** More rows of missing numbers than this are not told one by one. */
const maxRuns = 3;

/** Numbers that the journal skips, shown between its entries, with a button to ask for them again. */
export function GapRow({ gap, topPx }: { gap: Gap; topPx: number | null }) {
  const answer = useSignal<string | null>(null);
  const isAsking = useSignal(false);
  const id = useId();
  const ask = async () => {
    if (isAsking.value) return;
    isAsking.value = true;
    try {
      const came = await askForMissing(gap.missing);
      // What came takes this row's place: it is said elsewhere.
      if (came.kind === 'asked' && came.came > 0) announce(words().came(came.came, came.missing));
      else answer.value = describeAnswer(came);
    } finally {
      isAsking.value = false;
    }
  };
  return (
    <div class={css.gap} {...(topPx !== null && { style: { top: `${topPx}px` } })}>
      <p id={id}>
        {describeGap(gap.missing)}
        <span role="status">{answer.value && <span key={answer.value}> · {answer.value}</span>}</span>
      </p>
      <button type="button" aria-describedby={id} aria-disabled={isAsking.value} onClick={() => void ask()}>
        <span key={String(isAsking.value)}>{isAsking.value ? words().asking : words().ask}</span>
      </button>
    </div>
  );
}

function describeGap(missing: readonly MissingNumbers[]): string {
  const said = words();
  const ends = { first: missing[0]?.first ?? '', last: missing.at(-1)?.last ?? '' };
  if (missing.length > maxRuns) return said.many(countMissing(missing), ends.first, ends.last);
  const numbers = missing.map(({ first, last }) => (first === last ? first : said.row(first, last)));
  return said.missing(formatList(numbers), ends.first === ends.last ? 1 : 2);
}

function countMissing(missing: readonly MissingNumbers[]): number {
  return missing.reduce((sum, { first, last }) => sum + Number(last) - Number(first) + 1, 0);
}

function describeAnswer(answer: MissingAnswer): string {
  const said = words();
  if (answer.kind === 'busy' || answer.kind === 'stopped') return said[answer.kind];
  if (answer.kind === 'failed') return describeFailure(answer.failure);
  return answer.came === 0 ? said.notThere : said.came(answer.came, answer.missing);
}
