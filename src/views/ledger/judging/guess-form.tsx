import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Judgement } from '../../../model/ledger/judgement.ts';
import { sealedGuess } from '../../../model/ledger/judgement-acts.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';
import { sealGuess } from './give-verdict.ts';
import css from './judge-panel.module.css';

const words = wordsIn('ledger', ledgerWords);

interface GuessFormProps {
  id: string;
  judgement: Judgement | undefined;
  onSealed: () => void;
}

/** How likely the reader thinks it is: entered before the verdict and hidden until then. */
export function GuessForm({ id, judgement, onSealed }: GuessFormProps) {
  const fieldId = useId();
  const percent = useSignal(50);
  const isSealed = sealedGuess(judgement) !== null;
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSealed();
        void sealGuess(id, percent.value);
      }}
    >
      <label for={fieldId} class={css.guess}>
        {words().howLikely} <output for={fieldId}>{formatPercent(percent.value / 100)}</output>
      </label>
      <input
        id={fieldId}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent.value}
        aria-valuetext={formatPercent(percent.value / 100)}
        onInput={(event) => {
          percent.value = event.currentTarget.valueAsNumber;
        }}
      />
      <button type="submit" class={css.button}>
        {isSealed ? words().sealInstead : words().seal}
      </button>
      <p class={css.hint}>{isSealed ? words().sealedAlready : words().opensWithVerdict}</p>
    </form>
  );
}
