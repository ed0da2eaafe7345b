import type { Judgement, JudgementAct } from '../../model/judgement.ts';
import { sealedGuess } from '../../model/judgement.ts';
import { verdictWords } from '../ui/verdict-words.ts';
import css from './expectation-item.module.css';

/** The reader's own time, unlike the journal's days. */
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** All that the reader did about an expectation, the oldest first. */
export function JudgementHistory({ judgement }: { judgement: Judgement }) {
  const counting = sealedGuess(judgement);
  return (
    <ol class={css.history} aria-label="History">
      {judgement.acts.map((act) => (
        <li key={`${act.atMs} ${act.kind}`}>
          {describeAct(act)}
          {act.kind === 'guess' && act !== counting && ', replaced or too late to count'}{' '}
          <time dateTime={new Date(act.atMs).toISOString()}>{moment.format(act.atMs)}</time>
        </li>
      ))}
    </ol>
  );
}

function describeAct(act: JudgementAct): string {
  switch (act.kind) {
    case 'verdict':
      return act.note ? `${verdictWords[act.verdict]}: ${act.note}` : verdictWords[act.verdict];
    case 'guess':
      return `Guessed ${act.percent}%`;
    case 'withdrawn':
      return 'Verdict taken back';
  }
}
