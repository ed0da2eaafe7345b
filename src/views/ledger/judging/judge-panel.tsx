import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { currentVerdict, type Judgement, type Verdict } from '../../../model/ledger/judgement.ts';
import { judgementDrafts } from '../../../state/reader/judgement-drafts.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { verdictWords } from '../../../words/english/books/verdict-words.ts';
import { usePendingWrite } from '../../ui/acts/use-pending-write.ts';
import { keepInView } from '../lines/ledger-shelves.ts';
import { giveVerdict, keepDraft, takeBack } from './give-verdict.ts';
import { GuessForm } from './guess-form.tsx';
import css from './judge-panel.module.css';
import { NoteForm, parseEvidence } from './note-form.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

const words = wordsIn('ledger', ledgerWords);
const verdicts = wordsIn('verdict', verdictWords);

interface JudgePanelProps {
  id: string;
  judgement: Judgement | undefined;
}

/** Typed text is stored after a pause of this length. */
const typingDelayMs = 500;

type Open = 'nothing' | 'note' | 'guess';

/** What the reader can do about an expectation: the verdicts, and less prominently a note and a guess. */
export function JudgePanel({ id, judgement }: JudgePanelProps) {
  const current = currentVerdict(judgement);
  const draft = judgementDrafts.peek().get(id);
  const open = useSignal<Open>(draft ? 'note' : 'nothing');
  const note = useSignal(draft?.note ?? current?.note ?? '');
  const evidence = useSignal(draft?.evidence ?? current?.evidenceUrl ?? '');
  const typing = usePendingWrite(typingDelayMs, () => {
    const typed = { note: note.peek(), evidence: evidence.peek() };
    const isGiven = typed.note === (current?.note ?? '') && typed.evidence === (current?.evidenceUrl ?? '');
    return keepDraft(id, isGiven ? null : typed);
  });
  const formId = useId();
  const mayGuess = !judgement?.acts.some(({ kind }) => kind === 'verdict');
  const toggle = (form: Open) => {
    open.value = open.value === form ? 'nothing' : form;
  };
  const choose = (verdict: Verdict) => {
    if (current?.verdict === verdict) return void takeBack(id);
    keepInView(id);
    void give(verdict);
  };
  const give = async (verdict: Verdict) => {
    await typing.flush();
    const evidenceUrl = parseEvidence(evidence.value);
    await giveVerdict(id, verdict, { note: note.value, evidenceUrl });
    // An incomplete link is not part of a verdict: it stays as it was typed.
    if (evidenceUrl !== null || evidence.value.trim() === '') await keepDraft(id, null);
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
            onType={typing.begin}
            onKeep={() => {
              open.value = 'nothing';
              if (current) void give(current.verdict);
            }}
          />
        )}
      </div>
    </div>
  );
}
