import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntrySummary } from '../../src/model/entry/entry.ts';
import { summaryOf } from '../fixtures/entry-summary.ts';
import { openTab } from '../state/played-browser.ts';

let signals: typeof import('../../src/state/signals.ts');
let draw: typeof import('../../src/views/first-screen.tsx').drawFirstScreen;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed', language: 'en', accent: null });
  openTab('/entry/entry-3');
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
  signals = await import('../../src/state/signals.ts');
  ({ drawFirstScreen: draw } = await import('../../src/views/first-screen.tsx'));
  signals.summaries.value = Array.from({ length: 300 }, (_, at) => summary(300 - at));
  signals.summariesComplete.value = true;
  signals.library.value = 'open';
});
afterEach(() => vi.unstubAllGlobals());

function summary(number: number): EntrySummary {
  const date = new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
  return summaryOf({ slug: `entry-${number}`, date, firstLine: 'Rain & wind <all> day.' });
}

test('the next start begins with the list, wherever the reader is', () => {
  const { app = '', root } = draw() ?? {};
  expect(root).toBe('<html lang="en" dir="ltr">');
  expect(app).toContain('data-page="list"');
  expect(app).toContain('href="/entry/entry-300"');
  expect(app).toContain('Rain &amp; wind &lt;all> day.');
});

test('no more rows are drawn than a first screen shows, and the months count all of theirs', () => {
  const { app = '' } = draw() ?? {};
  expect(app.match(/<article/g)).toHaveLength(8);
  expect(app).toContain('27 unread');
});

test('it has the marks that the device has', () => {
  signals.readMarks.value = new Map([['entry-299', 1]]);
  signals.savedMarks.value = new Map([['entry-298', { id: 'entry-298', isSaved: true, atMs: 1 }]]);
  const { app = '' } = draw() ?? {};
  expect(app.match(/data-reading="read"/g)).toHaveLength(1);
  expect(app).toContain('26 unread of 27');
  expect(app).toContain(', saved"');
});

test('how long ago the journal was checked is left to the start itself', () => {
  signals.feedState.value = {
    feedCount: 300,
    checkedAtMs: Date.now() - 60_000,
    triedAtMs: Date.now() - 60_000,
  } as typeof signals.feedState.value;
  expect(draw()?.app).toContain('300');
  expect(draw()?.app).not.toContain('ago');
});

test('a theme that was chosen is said by the document, and the system’s is left to the system', () => {
  expect(draw()?.root).not.toContain('data-theme');
  signals.themeChoice.value = 'sepia';
  signals.themeName.value = 'sepia';
  expect(draw()?.root).toContain('data-theme="sepia"');
});

test.each<[string, () => void]>([
  [
    'of a device without entries',
    () => {
      signals.summaries.value = [];
    },
  ],
  [
    'before the device was looked at',
    () => {
      signals.library.value = 'opening';
    },
  ],
  [
    'of contrast that is by day or night as the system is',
    () => {
      signals.themeChoice.value = 'contrast';
    },
  ],
])('there is no first screen %s', (_what, make) => {
  make();
  expect(draw()).toBeNull();
});
