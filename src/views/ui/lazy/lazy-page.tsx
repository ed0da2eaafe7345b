import type { FunctionComponent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { lazyChunk, shownParts } from './lazy-chunk.ts';
import css from './lazy-page.module.css';

const words = wordsIn('ui', uiWords);

/**
 * A page whose code is loaded when it is first shown. If a chunk cannot be loaded (offline before the app was cached
 * whole, or replaced by a newer version) the page says so, with a button to try again.
 */
export function lazyPage(name: string, load: () => Promise<FunctionComponent>): FunctionComponent {
  const { state, fetchPart } = lazyChunk(name, load);
  return function LazyPage() {
    useLayoutEffect(fetchPart, []);
    if (import.meta.env.SSR) shownParts.add(name);
    if (state.value.kind === 'loading') return <div class={css.loading} aria-busy="true" />;
    if (state.value.kind === 'ready') {
      const { part: Page } = state.value;
      return <Page />;
    }
    return (
      <div class={css.failed}>
        <p>{words().partMissing}</p>
        <button type="button" onClick={fetchPart}>
          {words().tryAgain}
        </button>
      </div>
    );
  };
}
