import type { Judgement, JudgementAct } from '../../../model/ledger/judgement.ts';
import { sealedGuess } from '../../../model/ledger/judgement-acts.ts';
import { perLanguage } from '../../../state/per-language.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { verdictWords } from '../../../words/english/books/verdict-words.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';
import css from './expectation-item.module.css';

const words = wordsIn('ledger', ledgerWords);
const verdicts = wordsIn('verdict', verdictWords);

/** In the reader's own time zone, unlike the journal's days. */
const moment = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }),
);

/** Everything that the reader did about an expectation, the oldest first. */
export function JudgementHistory({ judgement }: { judgement: Judgement }) {
  const counting = sealedGuess(judgement);
  return (
    <ol class={css.history} aria-label={words().history}>
      {judgement.acts.map((act) => (
        <li key={`${act.atMs} ${act.kind}`}>
          {describeAct(act, act === counting)}{' '}
          <time dateTime={new Date(act.atMs).toISOString()}>{moment().format(act.atMs)}</time>
        </li>
      ))}
    </ol>
  );
}

function describeAct(act: JudgementAct, isCounting: boolean): string {
  switch (act.kind) {
    case 'verdict':
      return act.note ? words().verdictWithNote(verdicts()[act.verdict], act.note) : verdicts()[act.verdict];
    case 'guess':
      return words()[isCounting ? 'guessed' : 'guessedInVain'](formatPercent(act.percent / 100));
    case 'withdrawn':
      return words().takenBack;
  }
}
