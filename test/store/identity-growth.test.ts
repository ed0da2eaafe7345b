import { expect, test } from 'vitest';
import { identifyEntries } from '../../src/feed/entry/identify-entries.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import type { StoredEntry, StoredSummary } from '../../src/store/schema.ts';
import { findDoubles } from '../../src/store/sync/find-doubles.ts';
import { matchEntries, type StoredText } from '../../src/store/sync/match-entries.ts';
import { anEntry } from './an-entry.ts';

/** Reads what it is asked for, and counts how often anything of an entry was looked at. */
class CountedText implements StoredText {
  looks = 0;
  readonly #entries: ReadonlyMap<string, StoredEntry>;

  constructor(entries: readonly Entry[]) {
    this.#entries = new Map(
      entries.map((entry) => {
        const counted = { ...entry, order: summarizeEntry(entry).order };
        Object.defineProperty(counted, 'body', { get: () => this.#look(entry), enumerable: true });
        return [entry.id, counted];
      }),
    );
  }

  async readEntries(ids: readonly string[]) {
    return new Map(
      ids.flatMap((id) => (this.#entries.has(id) ? [[id, this.#entries.get(id) as StoredEntry]] : [])),
    );
  }

  #look({ body }: Entry) {
    this.looks += 1;
    return body;
  }

  async readAliases() {
    return new Map<string, string>();
  }
}

const summaryOf = (entry: Entry, isEarlier: boolean): StoredSummary => {
  const { contentHash, fullHash } = entry;
  return { ...summarizeEntry(entry), contentHash, ...(!isEarlier && { fullHash }) };
};

const journals: [string, (number: number) => Partial<Entry>][] = [
  ['each with a title of its own', () => ({})],
  ['all with one title', () => ({ title: 'Note', number: null, slug: 'note' })],
  ['all with one title, of one day', () => ({ title: 'Note', number: null, date: '2026-06-01' })],
  ['all on one page', (n) => ({ id: `link:https://ferry.example/changes#v${n}` })],
];

test.each(journals)(
  'ten times the entries are looked at ten times as often when all move: %s',
  async (_, change) => {
    const looksOf = async (count: number) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const stored = numbers.map((n) => anEntry(n, change(n)));
      const moved = stored.map((entry) => ({ ...entry, id: `${entry.id}-moved`, permalink: null }));
      const text = new CountedText(stored);
      const matches = await matchEntries(
        moved,
        stored.map((entry) => summaryOf(entry, true)),
        text,
        { isComplete: true },
      );
      expect(matches).toHaveLength(count);
      return text.looks;
    };
    const [few, many] = [await looksOf(100), await looksOf(1_000)];
    expect(many).toBeLessThanOrEqual(11 * few + 10);
  },
);

test.each(journals)(
  'ten times the entries are looked at ten times as often when doubles are looked for: %s',
  async (_, change) => {
    const looksOf = async (count: number) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const stored = numbers.map((n) => anEntry(n, change(n)));
      const text = new CountedText(stored);
      await findDoubles(
        [],
        stored.map((entry) => summaryOf(entry, true)),
        text,
      );
      return text.looks;
    };
    const [few, many] = [await looksOf(100), await looksOf(1_000)];
    expect(many).toBeLessThanOrEqual(11 * few + 10);
  },
);

test('nothing is read where the document says what it said', async () => {
  const stored = Array.from({ length: 200 }, (_, n) => anEntry(n));
  const text = new CountedText(stored);
  await matchEntries(
    stored,
    stored.map((entry) => summaryOf(entry, false)),
    text,
    { isComplete: true },
  );
  await findDoubles(
    [],
    stored.map((entry) => summaryOf(entry, false)),
    text,
  );
  expect(text.looks).toBe(0);
});

test('items that are all one but for their pictures keep ids of their own', () => {
  const read = Array.from({ length: 2_000 }, (_, n) => ({
    guid: null,
    link: null,
    entry: anEntry(1, {
      contentHash: 'one',
      body: [{ kind: 'image', src: `https://ferry.example/${n}.jpg`, alt: '' }],
    }),
  }));
  const entries = identifyEntries(read);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(read.length);
  expect(new Set(entries.map(({ slug }) => slug)).size).toBe(read.length);
});
