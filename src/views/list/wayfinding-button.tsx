import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { Icon } from '../ui/icon.tsx';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import css from './list-page.module.css';

const WayfindingSheet = lazyPart('wayfinding', () =>
  import('../wayfinding/wayfinding-sheet.tsx').then((module) => module.WayfindingSheet),
);

const words = wordsIn('list', listWords);

/** Opens the ways through the journal, whose code is loaded by the first tap. */
export function WayfindingButton() {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useSignal(false);
  const turn = () => {
    isOpen.value = !isOpen.value;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={css.refresh}
        aria-label={words().paths}
        aria-haspopup="dialog"
        onClick={turn}
      >
        <Icon name="more" />
      </button>
      {isOpen.value && <WayfindingSheet anchor={button.current} onClose={turn} />}
    </>
  );
}
