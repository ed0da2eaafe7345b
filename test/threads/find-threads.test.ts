import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Thread, ThreadKind } from '../../src/model/journal/thread.ts';
import { foldText } from '../../src/model/text/fold-text.ts';
import { calendarWords } from '../../src/threads/calendar-words.ts';
import { findThreads } from '../../src/threads/find-threads.ts';
import { scanEntry } from '../../src/threads/scan-entry.ts';
import { alsoFine, type SampleThread, sampleNames, sampleSubjects } from '../fixtures/sample-threads.ts';
import { anEntry } from '../store/an-entry.ts';

const english = calendarWords('en');

function threadsOf(entries: readonly ReturnType<typeof anEntry>[], calendar = english) {
  return findThreads(entries.map((entry) => ({ ...entry, terms: scanEntry(entry, calendar) })));
}

/** Threads of entries 1, 2, … with these texts, each written in a place of its own. */
function threadsOfTexts(...texts: string[]): Thread[] {
  return threadsOf(
    texts.map((text, index) =>
      anEntry(index + 1, {
        body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
        place: null,
        origin: null,
        state: null,
      }),
    ),
  ).threads;
}

const namesOf = (threads: readonly Thread[], kind: ThreadKind = 'name') =>
  threads.filter((thread) => thread.kind === kind).map(({ name }) => name);

const sample = parseFeed(readFileSync('public/sample/feed.xml'), {
  feedUrl: 'http://localhost/feed',
  contentType: null,
});
if (sample.kind !== 'feed') throw new Error('The sample journal cannot be read.');
const sampleEntries = sample.entries.toSorted((a, b) => a.instantMs - b.instantMs);
const found = threadsOf(sampleEntries);
const labels = new Map(sampleEntries.map(({ slug, number }) => [slug, number ?? 'ferry']));

const keyOf = (name: string) => foldText(name).replace(/s$/, '');

/** How the threads of one kind compare with the hand-made list. */
function measure(kind: ThreadKind, listed: readonly SampleThread[]) {
  const threads = found.threads.filter((thread) => thread.kind === kind);
  const byKey = new Map(threads.map((thread) => [keyOf(thread.name), thread]));
  const matched = listed.flatMap((wanted) => {
    const thread = byKey.get(keyOf(wanted.name));
    return thread ? [{ wanted, has: thread.entries.map((slug) => labels.get(slug) ?? '') }] : [];
  });
  const fine = new Set([...listed.map(({ name }) => name), ...alsoFine].map(keyOf));
  const right = sum(
    matched.map(({ wanted, has }) => has.filter((one) => wanted.entries.includes(one)).length),
  );
  const figures = {
    found: threads.length,
    listed: listed.length,
    recall: matched.length / listed.length,
    precision: matched.length / threads.length,
    precisionWithFine: threads.filter(({ name }) => fine.has(keyOf(name))).length / threads.length,
    entryRecall: right / sum(matched.map(({ wanted }) => wanted.entries.length)),
    entryPrecision: right / sum(matched.map(({ has }) => has.length)),
  };
  console.log(
    kind,
    Object.entries(figures)
      .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
      .join(', '),
  );
  return figures;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

// The list was made first, by reading. The lists of everyday words were made with the sample at hand, so that
// another journal's subjects will be found less well than these; names need no lists.
test('names that recur in the sample journal are found, and little else', () => {
  const { recall, precision, precisionWithFine, entryRecall, entryPrecision } = measure('name', sampleNames);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(precisionWithFine).toBeGreaterThanOrEqual(0.95);
  expect(entryRecall).toBeGreaterThanOrEqual(0.97);
  expect(entryPrecision).toBeGreaterThanOrEqual(0.97);
});

test('most things that recur in it are found, and few words that are none', () => {
  const { recall, precision, precisionWithFine, entryRecall, entryPrecision } = measure(
    'subject',
    sampleSubjects,
  );
  expect(recall).toBeGreaterThanOrEqual(0.85);
  expect(precision).toBeGreaterThanOrEqual(0.4);
  expect(precisionWithFine).toBeGreaterThanOrEqual(0.85);
  expect(entryRecall).toBeGreaterThanOrEqual(0.95);
  expect(entryPrecision).toBeGreaterThanOrEqual(0.9);
});

test('a capital that only begins the sentence makes no name', () => {
  expect(namesOf(threadsOfTexts('Rain fell. “Tomorrow,” she said.', 'Rain fell. Then it stopped.'))).toEqual(
    [],
  );
  expect(namesOf(threadsOfTexts('Rain fell on Ana.', 'Ana came in the rain.', 'Rain again.'))).toEqual([
    'Ana',
  ]);
});

test('a name is one with and without its possessive, its title and its first name', () => {
  expect(namesOf(threadsOfTexts('We met Mr Haji.', 'It was Mr Haji’s roof.'))).toEqual(['Mr Haji']);
  expect(
    namesOf(threadsOfTexts('We met Nives Coslovich.', 'I asked Nives.', 'It was Nives’s coat, Nives said.')),
  ).toEqual(['Nives']);
});

test('a name of several words stays whole, with what joins them', () => {
  const threads = threadsOfTexts(
    'We walked on Molo Sartorio to Simon’s Town.',
    'Again on Molo Sartorio, by the Gulf of Penas.',
    'Off the Gulf of Penas they spoke of Simon’s Town.',
  );
  expect(namesOf(threads).sort()).toEqual(['Gulf of Penas', 'Molo Sartorio', 'Simon’s Town']);
});

test('the short form of a longer name goes by the longer one', () => {
  const [thread] = threadsOfTexts(
    'To Puerto Williams.',
    'From Puerto Williams.',
    'What I had read at Williams.',
  );
  expect(thread).toMatchObject({ name: 'Puerto Williams', entries: ['0003', '0002', '0001'] });
});

test('names are found in every script that has capitals', () => {
  const threads = threadsOfTexts(
    'мы были у Анны в Батуми',
    'на пути в Батуми шёл дождь',
    'вот Łódź',
    'i Łódź',
  );
  expect(namesOf(threads).sort()).toEqual(['Łódź', 'Батуми'].sort());
});

test('days, months and what is shouted are no names', () => {
  const texts = ['On Friday in May, NO SMOKING was up.', 'By Friday or in May, NO SMOKING was down.'];
  expect(namesOf(threadsOfTexts(...texts))).toEqual([]);
  const german = calendarWords('de');
  expect(german.has('dienstag')).toBe(true);
});

test('a thing is a thread by what stands around its word, in one number or more', () => {
  const threads = threadsOfTexts(
    'I hung the lantern on a nail. The lantern smoked.',
    'There were lanterns on the pier, like the lantern of before.',
    'We sang loudly.',
    'We sang loudly again.',
    'Nothing happened.',
    'Nothing else happened.',
  );
  expect(namesOf(threads, 'subject')).toEqual(['lantern']);
});

test('entries within 50 km of one place are a thread, on either side of the antimeridian', () => {
  const { threads } = threadsOf([
    anEntry(1, { origin: { lat: -16.77, lng: -179.97 }, place: 'Somosomo, Fiji' }),
    anEntry(2, { origin: { lat: -16.8, lng: 179.99 }, place: 'Wairiki, Fiji' }),
    anEntry(3, { origin: { lat: -18.13, lng: 178.42 }, place: 'Suva, Fiji' }),
  ]);
  expect(threads.filter(({ kind }) => kind === 'place')).toMatchObject([
    { slug: 'near-somosomo', entries: ['0002', '0001'] },
  ]);
});

test('entries of one state and of one light are threads', () => {
  const at = (number: number, hour: number, state: string) =>
    anEntry(number, { state, localTime: `${hour}:00`, instantMs: Date.UTC(2026, 2, number, hour) });
  const { threads } = threadsOf([
    at(1, 12, 'still'),
    at(2, 23, 'moving'),
    at(3, 1, 'moving'),
    at(4, 13, 'still'),
  ]);
  expect(namesOf(threads, 'state').sort()).toEqual(['moving', 'still']);
  expect(threads.filter(({ kind }) => kind === 'light')).toMatchObject([
    { slug: 'light-night', entries: ['0003', '0002'] },
  ]);
});

test('an entry shows at most four threads, with the entries that stand nearest', () => {
  const entry = found.entries.find((one) => one.entry === '0071');
  expect(entry?.mentions.length).toBe(4);
  const nives = entry?.mentions.find(({ slug }) => slug === 'nives');
  expect(nives).toMatchObject({ count: 11, others: ['0051', '0053', '0074'] });
  for (const { mentions } of found.entries) expect(mentions.length).toBeLessThanOrEqual(4);
});

test('every thread has an address of its own, the same when found again', () => {
  const slugs = found.threads.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toContain('molo-sartorio');
  expect(threadsOf(sampleEntries).threads).toEqual(found.threads);
});

test('a journal without entries, or with one, has no threads', () => {
  expect(threadsOf([])).toEqual({ threads: [], entries: [] });
  expect(threadsOf([anEntry(1)]).threads).toEqual([]);
});
