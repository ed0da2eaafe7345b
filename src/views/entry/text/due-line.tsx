import type { Entry } from '../../../model/entry/entry.ts';
import type { Expectation } from '../../../model/ledger/expectation.ts';
import { currentVerdict } from '../../../model/ledger/judgement.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { judgements } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { verdictWords } from '../../../words/english/books/verdict-words.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { formatLongDay } from '../../ui/format/format-day.ts';
import css from './due-line.module.css';

const words = wordsIn('entry', entryWords);
const verdicts = wordsIn('verdict', verdictWords);

/**
 * When the expectation is to be judged, what came of it, and a link to the ledger. Not a paragraph, since these are
 * not the journal's words.
 */
export function DueLine({ entry, expectation }: { entry: Entry; expectation: Expectation }) {
  const { to } = expectation;
  const verdict = currentVerdict(judgements.value.get(entry.id));
  return (
    <div class={css.due}>
      <span>{to === null ? words().dueNever : words().due(formatLongDay(to, entry.date ?? to))}</span>{' '}
      <span aria-hidden="true">·</span>{' '}
      {verdict && (
        <>
          <span>{verdicts()[verdict.verdict]}</span> <span aria-hidden="true">·</span>{' '}
        </>
      )}
      <a href={hrefOf({ page: 'ledger', entry: entry.slug })}>
        {verdict ? words().inLedger : words().judgeInLedger}
      </a>
    </div>
  );
}
