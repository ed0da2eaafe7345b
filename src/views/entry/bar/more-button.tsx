import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Entry } from '../../../model/entry/entry.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { forgetSelectedWords, keepSelectedWords } from '../../share-image/selected-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.tsx';
import css from './entry-bar.module.css';

const words = wordsIn('entry', entryWords);

const EntryMenu = lazyPart('entry-menu', () =>
  import('../menu/entry-menu.tsx').then((module) => module.EntryMenu),
);

/** Opens the entry's menu, whose code is loaded by the first tap. */
export function MoreButton({ entry }: { entry: Entry }) {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useSignal(false);
  const turn = () => {
    (isOpen.value ? forgetSelectedWords : keepSelectedWords)();
    isOpen.value = !isOpen.value;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={css.tool}
        aria-label={words().more}
        aria-haspopup="dialog"
        onPointerDown={keepSelectedWords}
        onClick={turn}
      >
        <Icon name="more" />
      </button>
      {isOpen.value && <EntryMenu entry={entry} anchor={button.current} onClose={turn} />}
    </>
  );
}
