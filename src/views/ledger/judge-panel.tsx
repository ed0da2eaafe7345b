import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { currentVerdict, type Judgement, type Verdict } from '../../model/judgement.ts';
import { wordsIn } from '../../state/words-in.ts';
import { ledgerWords } from '../../words/english/ledger-words.ts';
import { verdictWords } from '../../words/english/verdict-words.ts';
import { giveVerdict, takeBack } from './give-verdict.ts';
import { GuessForm } from './guess-form.tsx';
import css from './judge-panel.module.css';
import { keepInView } from './ledger-shelves.ts';
import { NoteForm } from './note-form.tsx';
import { parseEvidence } from './parse-evidence.ts';
import { VerdictButtons } from './verdict-buttons.tsx';

const words = wordsIn('ledger', ledgerWords);
const verdicts = wordsIn('verdict', verdictWords);

interface JudgePanelProps {
  id: string;
  judgement: Judgement | undefined;
}

type Open = 'nothing' | 'note' | 'guess';

/** What the reader can do about an expectation: the verdicts, and quietly under them a note and a guess. */
export function JudgePanel({ id, judgement }: JudgePanelProps) {
  const current = currentVerdict(judgement);
  const open = useSignal<Open>('nothing');
  const note = useSignal(current?.note ?? '');
  const evidence = useSignal(current?.evidenceUrl ?? '');
  const formId = useId();
  const mayGuess = !judgement?.acts.some(({ kind }) => kind === 'verdict');
  const toggle = (form: Open) => {
    open.value = open.value === form ? 'nothing' : form;
  };
  const choose = (verdict: Verdict) => {
    if (current?.verdict === verdict) return void takeBack(id);
    keepInView(id);
    void giveVerdict(id, verdict, { note: note.value, evidenceUrl: parseEvidence(evidence.value) });
  };
  return (
    <div class={css.panel}>
      <fieldset aria-label={words().verdict} class={css.verdicts}>
        <VerdictButtons chosen={current?.verdict ?? null} onChoose={choose} />
        <button
          type="button"
          class={css.quiet}
          aria-pressed={current?.verdict === 'cannot-tell'}
          onClick={() => choose('cannot-tell')}
        >
          {verdicts()['cannot-tell']}
        </button>
        <button
          type="button"
          class={css.quiet}
          aria-expanded={open.value === 'note'}
          aria-controls={formId}
          onClick={() => toggle('note')}
        >
          {note.value ? words().yourNote : words().addNote}
        </button>
        {mayGuess && (
          <button
            type="button"
            class={css.quiet}
            aria-expanded={open.value === 'guess'}
            aria-controls={formId}
            onClick={() => toggle('guess')}
          >
            {judgement?.acts.some(({ kind }) => kind === 'guess') ? words().guessSealed : words().guessFirst}
          </button>
        )}
      </fieldset>
      <div id={formId} hidden={open.value === 'nothing'}>
        {open.value === 'guess' && mayGuess && (
          <GuessForm
            id={id}
            judgement={judgement}
            onSealed={() => {
              open.value = 'nothing';
            }}
          />
        )}
        {open.value === 'note' && (
          <NoteForm
            note={note}
            evidence={evidence}
            isJudged={current !== null}
            onKeep={() => {
              open.value = 'nothing';
              if (current)
                void giveVerdict(id, current.verdict, {
                  note: note.value,
                  evidenceUrl: parseEvidence(evidence.value),
                });
            }}
          />
        )}
      </div>
    </div>
  );
}
