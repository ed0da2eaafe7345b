import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { wordsIn } from '../../state/words-in.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import css from './lazy-page.module.css';

const words = wordsIn('ui', uiWords);

/**
 * A page whose code is fetched when it is first shown. A chunk that does not come (offline before the app was kept
 * whole, or replaced by a newer version) is said, with a way to try again.
 */
export function lazyPage(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | null = null;
  return function LazyPage() {
    const state = useSignal<'loading' | 'ready' | 'failed'>(loaded ? 'ready' : 'loading');
    const fetchPage = () => {
      state.value = 'loading';
      load().then(
        (page) => {
          loaded = page;
          state.value = 'ready';
        },
        () => {
          state.value = 'failed';
        },
      );
    };
    useEffect(() => {
      if (!loaded) fetchPage();
    }, []);
    if (loaded && state.value === 'ready') {
      const Page = loaded;
      return <Page />;
    }
    if (state.value === 'loading') return <div class={css.loading} aria-busy="true" />;
    return (
      <div class={css.failed}>
        <p>{words().partMissing}</p>
        <button type="button" onClick={fetchPage}>
          {words().tryAgain}
        </button>
      </div>
    );
  };
}
