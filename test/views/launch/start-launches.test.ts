import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaunchQueue } from '../../../src/views/launch/start-launches.ts';
import { openTab } from '../../state/played-browser.ts';

const gone: object[] = [];
const said: string[] = [];
const read: string[] = [];
vi.mock('../../../src/state/navigation/navigate.ts', () => ({
  navigate: async (to: object) => void gone.push(to),
}));
vi.mock('../../../src/state/announce.ts', () => ({
  announce: (sentence: string) => void said.push(sentence),
}));
vi.mock('../../../src/state/reader/backup.ts', () => ({
  importBackup: async (file: Blob) => {
    read.push(await file.text());
    return { kind: 'refused', refusal: { kind: 'not-a-backup' } };
  },
}));

type Launch = Parameters<Parameters<LaunchQueue['setConsumer']>[0]>[0];
let launch: (params: Launch) => void;

async function start(address: string, type = 'navigate'): Promise<void> {
  openTab(address);
  vi.stubGlobal('performance', {
    getEntriesByType: () => [{ name: `https://journal.example${address}`, type }],
  });
  const { startLaunches } = await import('../../../src/views/launch/start-launches.ts');
  startLaunches({
    setConsumer: (consumer) => {
      launch = consumer;
    },
  });
}

const at = (path: string) => `https://journal.example${path}`;
const file = (text: string) => ({ getFile: async () => new Blob([text]) });

beforeEach(() => {
  gone.length = said.length = read.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

test('a launch into an open window shows what was pressed there', async () => {
  await start('/');
  launch({ targetURL: at('/') });
  launch({ targetURL: at('/entry/0090') });
  await vi.waitFor(() => expect(gone).toEqual([{ page: 'entry', slug: '0090' }]));
});

test('a page that was loaded anew follows the first launch, to its own address too', async () => {
  await start('/map', 'reload');
  history.pushState(null, '', '/ledger');
  launch({ targetURL: at('/map') });
  await vi.waitFor(() => expect(gone).toEqual([{ page: 'map' }]));
});

test('every file that is opened with the app is read in, and what became of each is said', async () => {
  await start('/');
  launch({ targetURL: at('/settings'), files: [file('one'), file('two')] });
  await vi.waitFor(() => expect(read).toEqual(['one', 'two']));
  await vi.waitFor(() =>
    expect(said).toEqual(Array(2).fill('This is not a file that Waymark exported. Nothing was changed.')),
  );
  expect(gone).toEqual([{ page: 'settings' }]);
});

test('a file that is not there any more is said, not thrown', async () => {
  await start('/settings');
  const missing = { getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  launch({ targetURL: at('/settings'), files: [missing] });
  await vi.waitFor(() => expect(said).toEqual(['The file could not be read. Nothing was changed.']));
  expect(gone).toEqual([]);
});
