import { wordsIn } from '../../state/words-in.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import css from './skip-link.module.css';

const words = wordsIn('ui', uiWords);

/** For the keyboard: past the navigation and the list, to what the screen is about. Seen only while focused. */
export function SkipLink() {
  return (
    <button
      type="button"
      class={css.skip}
      onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
    >
      {words().skipToText}
    </button>
  );
}
