import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Judgement, sealedGuess } from '../../model/judgement.ts';
import { sealGuess } from './give-verdict.ts';
import css from './judge-panel.module.css';

interface GuessFormProps {
  id: string;
  judgement: Judgement | undefined;
  onSealed: () => void;
}

/** How likely the reader thinks it, said before the verdict and not seen again until then. */
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
        How likely is it? <output for={fieldId}>{percent}%</output>
      </label>
      <input
        id={fieldId}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent.value}
        aria-valuetext={`${percent.value}%`}
        onInput={(event) => {
          percent.value = event.currentTarget.valueAsNumber;
        }}
      />
      <button type="submit" class={css.button}>
        {isSealed ? 'Seal this one instead' : 'Seal it'}
      </button>
      <p class={css.hint}>
        {isSealed ? 'A guess is sealed already. It opens with your verdict.' : 'It opens with your verdict.'}
      </p>
    </form>
  );
}
