import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { aFeedState, anEntry } from '../../store/an-entry.ts';
import { freshDevice } from '../../store/fresh-device.ts';
import { openTab } from '../played-browser.ts';

/** A voice that says what it is told when the test lets it. */
function playedSpeech() {
  const waiting: PlayedUtterance[] = [];
  const said: string[] = [];

  class PlayedUtterance extends EventTarget {
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    constructor(readonly text: string) {
      super();
    }
  }

  vi.stubGlobal('SpeechSynthesisUtterance', PlayedUtterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      paused: false,
      get speaking() {
        return waiting.length > 0;
      },
      pending: false,
      getVoices: () => [{ lang: 'en', voiceURI: 'voice', localService: true, default: true }],
      speak: (utterance: PlayedUtterance) => void waiting.push(utterance),
      cancel: () => void waiting.splice(0),
      resume: () => undefined,
    }),
  );

  return {
    said,
    waiting,
    /** Waits until this is to be said, and nothing beside it. */
    async isAbout(text: string): Promise<void> {
      await vi.waitFor(() => expect(waiting.map((one) => one.text)).toEqual([text]), { interval: 1 });
    },
    finish() {
      const utterance = waiting.shift();
      if (!utterance) throw new Error('Nothing is being said.');
      said.push(utterance.text);
      utterance.onstart?.();
      utterance.onend?.();
    },
    fail(error: string) {
      waiting.shift()?.onerror?.({ error });
    },
  };
}

async function openApp() {
  const listening = await import('../../../src/state/listening/listening.ts');
  const { isListening, readMarks, route, summaries } = await import('../../../src/state/signals.ts');
  const { readSetting } = await import('../../../src/store/reader/settings.ts');
  const { putSync } = await import('../../../src/store/sync/put-sync.ts');
  const { readSummaries } = await import('../../../src/store/read-summaries.ts');
  const { readReadMarks } = await import('../../../src/store/reader/reader-data.ts');
  await putSync({ entries: [first, second], feedState: () => aFeedState() });
  summaries.value = await readSummaries({ limit: 10 });
  return { ...listening, isListening, readMarks, readReadMarks, route, readSetting };
}

const paragraph = (text: string): Entry['body'] => [
  { kind: 'paragraph', children: [{ kind: 'text', text }] },
];
const first = anEntry(1, { title: 'One', place: null, body: paragraph('The quay was empty. A bell rang.') });
const second = anEntry(2, { title: 'Two', place: null, body: paragraph('The ferry came.') });

let speech: ReturnType<typeof playedSpeech>;
let app: Awaited<ReturnType<typeof openApp>>;

beforeEach(async () => {
  openTab('/entry/0001');
  // Patience and what looks for the focus go on after a test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal(
    'Audio',
    class {
      play = () => Promise.resolve();
      pause = () => undefined;
    },
  );
  speech = playedSpeech();
  await freshDevice();
  app = await openApp();
});

afterEach(async () => {
  app.stopListening();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets all that is under way come to where it waits for the voice or for the reader. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(1);
  }
}

test('a device that keeps nothing more is read to all the same', async () => {
  const { closeDatabase } = await import('../../../src/store/database.ts');
  await closeDatabase();
  indexedDB.open = () => {
    throw new DOMException('No room.', 'UnknownError');
  };
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  await app.listenTo(first);
  for (const text of ['One.', 'The quay was empty.', 'A bell rang.']) {
    await speech.isAbout(text);
    speech.finish();
  }
  await vi.waitFor(() => expect(app.listening.value?.stopped).toBe('ended'), { interval: 1 });
  expect(reported).toHaveBeenCalled();
});

test('an entry is read from its head to its end, sentence by sentence, and is read then', async () => {
  await app.listenTo(first);
  for (const text of ['One.', 'The quay was empty.', 'A bell rang.']) {
    await speech.isAbout(text);
    expect(app.readMarks.value.has(first.id)).toBe(false);
    speech.finish();
  }
  await vi.waitFor(() => expect(app.listening.value?.stopped).toBe('ended'), { interval: 1 });
  expect(app.listening.value?.isPlaying).toBe(false);
  expect([...(await app.readReadMarks()).keys()]).toEqual([first.id]);
  expect(await app.readSetting('listeningPlace')).toBeNull();
});

test('a pause says the same sentence again', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  speech.finish();
  await speech.isAbout('The quay was empty.');
  app.pause();
  await settled();
  expect([speech.waiting, app.listening.value?.isPlaying]).toEqual([[], false]);
  app.play();
  await speech.isAbout('The quay was empty.');
});

test('on and back are by the sentence, and end at both ends', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  app.skip(1);
  await speech.isAbout('The quay was empty.');
  app.skip(9);
  await speech.isAbout('A bell rang.');
  app.skip(-9);
  await speech.isAbout('One.');
});

test('another day it goes on where it stopped, or from the top where that is asked for', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  app.skip(1);
  await speech.isAbout('The quay was empty.');
  await settled();
  app.stopListening();
  expect([app.listening.value, app.isListening.value]).toEqual([null, false]);
  await app.listenTo(first);
  await speech.isAbout('The quay was empty.');
  app.stopListening();
  await app.listenTo(first, { fromTop: true });
  await speech.isAbout('One.');
});

test('a reload brings it back, paused, unless a night lies between', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  app.skip(1);
  await settled();
  const reload = async (afterMs: number) => {
    app.stopListening();
    vi.resetModules();
    app = await openApp();
    const later = Date.now() + afterMs;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await app.resumeListening();
    vi.mocked(Date.now).mockRestore();
  };
  await reload(60_000);
  expect(app.listening.value).toMatchObject({ entry: { id: first.id }, index: 1, isPlaying: false });
  expect(speech.waiting).toEqual([]);
  await reload(13 * 60 * 60_000);
  expect(app.listening.value).toBeNull();
});

test('a sentence that was swallowed is said once more before it counts as a failure', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  speech.fail('synthesis-failed');
  await speech.isAbout('One.');
  speech.finish();
  await speech.isAbout('The quay was empty.');
  speech.fail('synthesis-failed');
  await speech.isAbout('The quay was empty.');
  speech.fail('synthesis-failed');
  await vi.waitFor(() => expect(app.listening.value?.stopped).toBe('failed'), { interval: 1 });
});

test('a device without voices says so', async () => {
  Object.assign(speechSynthesis, { getVoices: () => [] });
  await app.listenTo(first);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(app.listening.value?.stopped).toBe('no-voice'), { interval: 1 });
});

/** Hears this entry to its end. */
async function hear(...sentences: string[]): Promise<void> {
  for (const text of sentences) {
    await speech.isAbout(text);
    speech.finish();
  }
}

test('where the reader asked for it the next entry follows, and the page with it', async () => {
  await app.chooseListening({ goesOn: true });
  await app.listenTo(first);
  await hear('One.', 'The quay was empty.', 'A bell rang.');
  await speech.isAbout('Two.');
  expect(app.route.value).toEqual({ page: 'entry', slug: '0002' });
  await hear('Two.', 'The ferry came.');
  await vi.waitFor(() => expect(app.listening.value?.stopped).toBe('ended'), { interval: 1 });
});

const between: [when: string, act: (act: () => void) => void][] = [
  [
    'as the first one is read',
    (act) => void app.readMarks.subscribe((marks) => marks.has(first.id) && act()),
  ],
  [
    'as the next one is looked for',
    (act) => {
      const { get } = IDBIndex.prototype;
      vi.spyOn(IDBIndex.prototype, 'get').mockImplementation(function (this: IDBIndex, ...key) {
        act();
        return get.apply(this, key);
      });
    },
  ],
];

test.each(between)('who stops %s hears no more', async (_, at) => {
  await app.chooseListening({ goesOn: true });
  await app.listenTo(first);
  at(app.stopListening);
  await hear('One.', 'The quay was empty.', 'A bell rang.');
  await settled();
  expect([app.listening.value, speech.waiting]).toEqual([null, []]);
  expect(app.route.value).toEqual({ page: 'entry', slug: '0001' });
});

test.each(between)('who pauses %s hears no more until they go on', async (_, at) => {
  await app.chooseListening({ goesOn: true });
  await app.listenTo(first);
  at(app.pause);
  await hear('One.', 'The quay was empty.', 'A bell rang.');
  await settled();
  expect([app.listening.value?.isPlaying, speech.waiting]).toEqual([false, []]);
});

test('the lock screen’s way to the next entry is gone once, however often it is pressed', async () => {
  const actions = new Map<string, () => void>();
  vi.stubGlobal('navigator', {
    mediaSession: { setActionHandler: (name: string, act: () => void) => actions.set(name, act) },
  });
  vi.stubGlobal('MediaMetadata', Object);
  await app.listenTo(first);
  await speech.isAbout('One.');
  actions.get('nexttrack')?.();
  actions.get('nexttrack')?.();
  await speech.isAbout('Two.');
  await settled();
  await speech.isAbout('Two.');
  expect(app.listening.value).toMatchObject({ entry: { id: second.id }, isPlaying: true, stopped: null });
});

test('two quick taps are one reading, of what was tapped last', async () => {
  await Promise.all([app.listenTo(first), app.listenTo(second)]);
  await speech.isAbout('Two.');
  speech.finish();
  await speech.isAbout('The ferry came.');
  expect(app.listening.value).toMatchObject({ entry: { id: second.id }, index: 1 });
});

test('what a tap began is not taken over by what was read before the reload', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  await settled();
  app.stopListening();
  const resuming = app.resumeListening();
  await app.listenTo(second);
  await resuming;
  await speech.isAbout('Two.');
  expect(app.listening.value).toMatchObject({ entry: { id: second.id }, isPlaying: true });
});

test('a pace that is chosen amid a sentence says it anew', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  await app.chooseListening({ rate: 1.5 });
  await speech.isAbout('One.');
  expect(speech.waiting).toMatchObject([{ rate: 1.5 }]);
});

test('a sentence that the phone dropped in its sleep is said again when the screen is back', async () => {
  await app.listenTo(first);
  await speech.isAbout('One.');
  speech.waiting.splice(0);
  document.dispatchEvent(new Event('visibilitychange'));
  await speech.isAbout('One.');
});
