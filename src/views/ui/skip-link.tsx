import css from './skip-link.module.css';

/** For the keyboard: past the navigation and the list, to what the screen is about. Seen only while focused. */
export function SkipLink() {
  return (
    <button
      type="button"
      class={css.skip}
      onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
    >
      To the text
    </button>
  );
}
