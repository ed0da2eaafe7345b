import { batch } from '@preact/signals';
import type { PageState } from '../../model/app/page-state.ts';
import type { Language } from '../../words/languages.ts';
import { loadCatalogue } from '../../words/load-catalogue.ts';
import { parseRoute } from '../route.ts';
import {
  basePath,
  library,
  openEntry,
  route,
  showEitherWidth,
  summaries,
  summariesComplete,
  writtenState,
} from '../signals.ts';
import { language, translation } from '../words-in.ts';
import { entryThreads } from './load-threads.ts';

/**
 * Shows the state in a written page, for either width, in its own language; false if the words of that cannot be
 * loaded.
 */
export async function showPageState(state: PageState): Promise<boolean> {
  const spoken = state.language as Language;
  const words = await loadCatalogue(spoken).catch(() => undefined);
  if (words === undefined) return false;
  const { open } = state;
  batch(() => {
    language.value = spoken;
    translation.value = words;
    writtenState.value = state;
    summaries.value = state.summaries;
    summariesComplete.value = false;
    library.value = 'written';
    openEntry.value = open ? { kind: 'open', ...open } : { kind: 'none' };
    entryThreads.value = open && { slug: open.entry.slug, mentions: open.mentions };
    // For a page that the app renders itself, the address has yet to be handled.
    if (!state.isInPlace) return;
    route.value = parseRoute(new URL(basePath + state.path, location.origin), basePath);
    showEitherWidth();
  });
  return true;
}
