import { batch } from '@preact/signals';
import type { PageState } from '../model/page-state.ts';
import type { Language } from '../words/languages.ts';
import { loadCatalogue } from '../words/load-catalogue.ts';
import { entryThreads } from './load-threads.ts';
import { parseRoute } from './route.ts';
import {
  basePath,
  library,
  openEntry,
  route,
  showEitherWidth,
  summaries,
  summariesComplete,
  writtenState,
} from './signals.ts';
import { language, translation } from './words-in.ts';

/** Shows what a page carries, for either width, in its own language; false where the words of that do not come. */
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
    // What the address asks of a page that the app shows anew is still to be done.
    if (!state.isInPlace) return;
    route.value = parseRoute(new URL(basePath + state.path, location.origin), basePath);
    showEitherWidth();
  });
  return true;
}
