import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { inNextFrame } from '../next-frame.ts';
import css from './skip-link.module.css';

const words = wordsIn('ui', uiWords);

/** For the keyboard: skips the navigation and the list. Visible only while focused. */
export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: a link that works without script; with it, the address stays
    <a href="#main" class={css.skip} {...inNextFrame} onClick={skip}>
      {words().skipToText}
    </a>
  );
}

/** The address stays unchanged. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
