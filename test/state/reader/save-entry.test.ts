import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from '../../store/fresh-device.ts';
import { openTab } from '../played-browser.ts';

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function startPage() {
  openTab();
  vi.doMock('../../../src/state/settings/apply-theme.ts', () => ({ applyTheme: () => undefined }));
  vi.doMock('../../../src/state/settings/apply-type.ts', () => ({ applyType: () => undefined }));
  vi.doMock('../../../src/state/settings/apply-language.ts', () => ({ applyLanguage: async () => true }));
  const { loadReaderData } = await import('../../../src/state/journal/load-library.ts');
  const { saveEntry } = await import('../../../src/state/reader/save-entry.ts');
  const { readSavedMarks } = await import('../../../src/store/reader/reader-data.ts');
  await loadReaderData();
  return { saveEntry, readSavedMarks };
}

test('an entry that is saved again after the clock was set back is saved later than it was taken back', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(5_000);
  const before = await startPage();
  await before.saveEntry('guid:1', true);
  await before.saveEntry('guid:1', false);
  vi.spyOn(Date, 'now').mockReturnValue(1_000);
  const after = await startPage();
  await after.saveEntry('guid:1', true);
  const [mark] = await after.readSavedMarks();
  expect(mark).toEqual({ id: 'guid:1', isSaved: true, atMs: 5_002 });
});
