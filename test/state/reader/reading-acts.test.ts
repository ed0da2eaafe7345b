import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPositions } from '../../../src/store/reader/reader-data.ts';
import { summaryOf } from '../../fixtures/entry-summary.ts';
import { freshDevice } from '../../store/fresh-device.ts';
import { openTab } from '../played-browser.ts';

let app: Pick<typeof import('../../../src/state/reader/reading-acts.ts'), 'keepPosition' | 'markRead'> &
  Pick<typeof import('../../../src/state/signals.ts'), 'positions' | 'readMarks'> &
  Pick<typeof import('../../../src/views/list/continue-card.tsx'), 'findContinue'>;

beforeEach(async () => {
  vi.resetModules();
  await freshDevice();
  openTab('/');
  const { keepPosition, markRead } = await import('../../../src/state/reader/reading-acts.ts');
  const { positions, readMarks } = await import('../../../src/state/signals.ts');
  const { findContinue } = await import('../../../src/views/list/continue-card.tsx');
  app = { keepPosition, markRead, positions, readMarks, findContinue };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const halfway = (id: string) => ({ id, block: 3, offset: 0, progress: 0.5 });

test('the entry that was left last is the one to continue, though the clock was set back since', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
  await app.keepPosition(halfway('before'));
  vi.setSystemTime(Date.UTC(2026, 10, 21));
  await app.keepPosition(halfway('since'));
  const entries = ['before', 'since'].map((id) => summaryOf({ slug: id }));
  expect(app.findContinue(entries, app.positions.value, new Map())?.entry.id).toBe('since');
  const kept = new Map((await readPositions()).map((position) => [position.id, position]));
  expect(app.findContinue(entries, kept, new Map())?.entry.id).toBe('since');
});
