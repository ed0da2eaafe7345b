import { afterEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../src/model/app/page-state.ts';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { openTab } from '../../state/played-browser.ts';
import { anEntry } from '../../store/an-entry.ts';

afterEach(() => vi.unstubAllGlobals());

test('while the journal is still coming, the map counts of as many entries as its page says there are', async () => {
  openTab('/map');
  const { library, summaries, writtenState } = await import('../../../src/state/signals.ts');
  const { countInAll, countInRange } = await import('../../../src/views/map/map-state.ts');
  summaries.value = [anEntry(2), anEntry(1)].map(summarizeEntry);
  writtenState.value = { path: 'map', size: 1_000 } as PageState;
  library.value = 'written';
  expect([countInRange.value, countInAll.value]).toEqual([2, 1_000]);
  library.value = 'open';
  expect([countInRange.value, countInAll.value]).toEqual([2, 2]);
});
