import type { Entry } from '../../model/entry.ts';
import type { Expectation } from '../../model/expectation.ts';
import { currentVerdict } from '../../model/judgement.ts';
import { judgements } from '../../state/load-judgements.ts';
import { hrefOf } from '../../state/navigate.ts';
import { formatLongDay } from '../ui/format-day.ts';
import { verdictWords } from '../ui/verdict-words.ts';
import css from './due-line.module.css';

/** When the expectation is to be judged, what came of it, and the way to the ledger. Not a paragraph: it is no word of the journal's. */
export function DueLine({ entry, expectation }: { entry: Entry; expectation: Expectation }) {
  const { to } = expectation;
  const verdict = currentVerdict(judgements.value.get(entry.id));
  return (
    <div class={css.due}>
      <span>{to === null ? 'Without a date' : `Due ${formatLongDay(to, entry.date ?? to)}`}</span>{' '}
      <span aria-hidden="true">·</span>{' '}
      {verdict && (
        <>
          <span>{verdictWords[verdict.verdict]}</span> <span aria-hidden="true">·</span>{' '}
        </>
      )}
      <a href={hrefOf({ page: 'ledger', entry: entry.slug })}>
        {verdict ? 'In the ledger' : 'Judge in the ledger'}
      </a>
    </div>
  );
}
