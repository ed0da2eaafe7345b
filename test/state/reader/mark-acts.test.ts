import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeHighlights, keepHighlights, newHighlight } from '../../../src/state/reader/mark-acts.ts';
import { readHighlights } from '../../../src/store/reader/highlights.ts';
import { freshDevice } from '../../store/fresh-device.ts';

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

/** What a browser gives a page at a plain http address. */
function leaveSecureOrigin(): void {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
}

test('words are highlighted and noted at a plain http address too', async () => {
  leaveSecureOrigin();
  const made = newHighlight('guid:1', [], { colour: 'sun', note: 'At home.' });
  await keepHighlights([made]);
  expect(await readHighlights()).toEqual([made]);
});

test('each highlight has an id of its own, a random UUID', () => {
  leaveSecureOrigin();
  const ids = Array.from({ length: 200 }, () => newHighlight('guid:1', [], { colour: 'sun' }).id);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an undo that was offered before a note was written removes no word of the note', async () => {
  const made = newHighlight('guid:1', [], { colour: 'sun' });
  await keepHighlights([made]);
  await changeHighlights([made], { note: 'Written since.' });
  const removed = await changeHighlights([made], { isRemoved: true });
  expect(removed).toMatchObject([{ isRemoved: true, note: 'Written since.' }]);
  await changeHighlights(removed, { isRemoved: false });
  expect(await readHighlights()).toMatchObject([{ isRemoved: false, note: 'Written since.' }]);
});
