import { installApp, installWay } from '../../state/app/install.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { wordsIn } from '../../state/words-in.ts';
import { installWords } from '../../words/english/install-words.ts';
import css from './install-line.module.css';

const words = wordsIn('install', installWords);

/** At the list's end, below everything: that the app can be installed, if it can. */
export function InstallLine() {
  // Browsers install nothing over plain http.
  if (!isSecureContext) return null;
  return (
    <section class={css.line} aria-label={words().title}>
      <p>{words().why}</p>
      {installWay.value === 'prompt' ? (
        <button type="button" class={css.way} onClick={() => void installApp()}>
          {words().install}
        </button>
      ) : (
        <a href={hrefOf({ page: 'settings' })} class={css.way}>
          {words().how}
        </a>
      )}
    </section>
  );
}
