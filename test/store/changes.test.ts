import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceChange, type Change, onChange } from '../../src/store/changes.ts';
import { databaseName } from '../../src/store/database.ts';
import { putReadMark, readReadMarks } from '../../src/store/reader/reader-data.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

function listen(): Change[] {
  const heard: Change[] = [];
  stops.push(onChange((change) => heard.push(change)));
  return heard;
}

test('a change is heard in the page that made it', async () => {
  const heard = listen();
  announceChange('entries');
  await vi.waitFor(() => expect(heard).toEqual(['entries']));
});

test('a change is heard in the other tabs and heard from them', async () => {
  const heard = listen();
  const otherTab = new BroadcastChannel(databaseName);
  const heardThere: unknown[] = [];
  otherTab.onmessage = ({ data }) => heardThere.push(data);
  announceChange('feed');
  otherTab.postMessage('reader');
  await vi.waitFor(() => expect([heard, heardThere]).toEqual([['feed', 'reader'], ['feed']]));
  otherTab.close();
});

test('who stopped listening hears nothing more', async () => {
  const heard = listen();
  stops.pop()?.();
  const stillListening = listen();
  announceChange('entries');
  await vi.waitFor(() => expect(stillListening).toEqual(['entries']));
  expect(heard).toEqual([]);
});

test('who fails over a change is reported, and the others hear of it all the same', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const [thrown, rejected] = [new Error('thrown'), new Error('rejected')];
  stops.push(
    onChange(() => {
      throw thrown;
    }),
  );
  stops.push(onChange(() => Promise.reject(rejected)));
  const heard = listen();
  announceChange('entries');
  await vi.waitFor(() => expect([heard, reported]).toEqual([['entries'], [thrown, rejected]]));
});

test('a read mark announces itself once it is stored', async () => {
  await readReadMarks();
  const heard = listen();
  await putReadMark('guid:1', 5);
  await vi.waitFor(() => expect(heard).toEqual(['reader']));
});
