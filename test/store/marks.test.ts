import { beforeEach, expect, test } from 'vitest';
import { putHighlights, readHighlights } from '../../src/store/reader/highlights.ts';
import { putSavedMark, readSavedMarks } from '../../src/store/reader/reader-data.ts';
import { putSync } from '../../src/store/sync/put-sync.ts';
import { aHighlight } from './a-highlight.ts';
import { aFeedState, anEntry } from './an-entry.ts';
import { durabilitiesOf } from './durabilities-of.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

const saved = { id: 'guid:1', isSaved: true, atMs: 90 };
const marks = [aHighlight('one', { note: 'So it was.' }), aHighlight('two', { anchor: null })];

async function syncAndMark(): Promise<void> {
  await putSync({ entries: [anEntry(1), anEntry(2)], feedState: () => aFeedState() });
  await putSavedMark(saved);
  await putHighlights(marks);
}

test('highlights, notes and saved entries survive a revision of the entry', async () => {
  await syncAndMark();
  const revised = anEntry(1, { title: 'Every word of it is new' });
  expect(await putSync({ entries: [revised, anEntry(2)], feedState: () => aFeedState() })).toMatchObject({
    revised: 1,
  });
  expect(await readHighlights()).toEqual(marks);
  expect(await readSavedMarks()).toEqual([saved]);
});

test('highlights, notes and saved entries survive a feed that has dropped the entry', async () => {
  await syncAndMark();
  await putSync({ entries: [anEntry(2), anEntry(3)], feedState: () => aFeedState() });
  await putSync({ entries: [], feedState: () => aFeedState() });
  expect(await readHighlights()).toEqual(marks);
  expect(await readSavedMarks()).toEqual([saved]);
});

test('a changed highlight takes the place of the one before, and others stay', async () => {
  await putHighlights(marks);
  const changed = aHighlight('one', { colour: 'leaf', changedAtMs: 200 });
  await putHighlights([changed]);
  expect(await readHighlights()).toEqual([changed, marks[1]]);
});

test('every mark of the reader is written durably', async () => {
  const asked = await durabilitiesOf(async () => {
    await putSavedMark(saved);
    await putHighlights(marks);
  });
  expect(asked).toEqual(['strict', 'strict']);
});
