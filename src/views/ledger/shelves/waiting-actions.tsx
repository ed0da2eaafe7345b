import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { currentVerdict, type Judgement } from '../../../model/ledger/judgement.ts';
import { sealedGuess } from '../../../model/ledger/judgement-acts.ts';
import { judgementDrafts } from '../../../state/reader/judgement-drafts.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { GuessForm } from '../judging/guess-form.tsx';
import { JudgePanel } from '../judging/judge-panel.tsx';
import type { ExpectingLine } from '../lines/shelve-lines.ts';
import { CalendarButton } from './calendar-button.tsx';
import css from './waiting-actions.module.css';

const words = wordsIn('ledger', ledgerWords);

interface WaitingActionsProps {
  line: ExpectingLine;
  judgement: Judgement | undefined;
}

/** What can be done about an expectation before it is due: guess, be reminded, or judge early. */
export function WaitingActions({ line, judgement }: WaitingActionsProps) {
  const isBegun = currentVerdict(judgement) !== null || judgementDrafts.peek().has(line.id);
  const open = useSignal<'nothing' | 'guess' | 'judge'>(isBegun ? 'judge' : 'nothing');
  const formId = useId();
  const mayGuess = !judgement?.acts.some(({ kind }) => kind === 'verdict');
  const toggle = (form: 'guess' | 'judge') => {
    open.value = open.value === form ? 'nothing' : form;
  };
  return (
    <div>
      <div class={css.actions}>
        {mayGuess && (
          <button
            type="button"
            aria-expanded={open.value === 'guess'}
            aria-controls={formId}
            onClick={() => toggle('guess')}
          >
            {sealedGuess(judgement) ? words().guessSealed : words().sealGuess}
          </button>
        )}
        <button
          type="button"
          aria-expanded={open.value === 'judge'}
          aria-controls={formId}
          onClick={() => toggle('judge')}
        >
          {words().judgeAlready}
        </button>
        <CalendarButton line={line} />
      </div>
      <div id={formId} hidden={open.value === 'nothing'}>
        {open.value === 'guess' && mayGuess && (
          <GuessForm
            id={line.id}
            judgement={judgement}
            onSealed={() => {
              open.value = 'nothing';
            }}
          />
        )}
        {open.value === 'judge' && <JudgePanel id={line.id} judgement={judgement} />}
      </div>
    </div>
  );
}
