import { closingLineOf } from '../../src/expectation/closing-line-of.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import type { JudgementAct } from '../../src/model/ledger/judgement.ts';
import type { Highlight, Position, ReaderKind, ReaderRecords } from '../../src/model/reader/reader-data.ts';
import { readerKindNames } from '../../src/model/reader/reader-kinds.ts';
import { randomNumbers } from '../browser/support/random-numbers.ts';
import { storesOfVersion } from './released-stores.ts';

/** Records by their keys. */
export type Records<T = unknown> = Map<string, T>;

interface Options {
  version: number;
  /** Of the entries on the device. */
  ids: readonly string[];
  seed: number;
}

/** Stores of a version that a reader's records lie in. */
function readerStoresOf(version: number): ReaderKind[] {
  return readerKindNames.filter((kind) => kind in storesOfVersion(version));
}

/** What a reader has made with a version of the database, in the shapes of its time, for every kind that it knew. */
export function releasedReaderRecords({ version, ids, seed }: Options): Map<ReaderKind, Records> {
  const random = randomNumbers(seed);
  const below = (end: number) => Math.floor(random() * end);
  const some = (share: number) => ids.filter(() => random() < share);
  const atMs = () => Date.UTC(2026, 5, 1) + below(10_000_000_000);
  const made: { [Kind in ReaderKind]: () => Records<ReaderRecords[Kind]> } = {
    readMarks: () => new Map(some(0.6).map((id) => [id, { id, readAtMs: atMs() }])),
    positions: () => new Map(some(0.3).map((id) => [id, aPosition(id, version, below(40), atMs())])),
    settings: () => {
      const settings: [string, unknown][] = [['theme', ['light', 'sepia', 'dark'][below(3)]]];
      if (version >= 5)
        settings.push(['type', { sizePercent: 130, face: 'sans' }], ['recentSearches', ['ferry']]);
      return new Map(settings);
    },
    judgements: () => new Map(some(0.2).map((id) => [id, { id, acts: someActs(below, atMs()) }])),
    saved: () => new Map(some(0.2).map((id) => [id, { id, isSaved: random() < 0.7, atMs: atMs() }])),
    highlights: () => {
      const highlights = some(0.4).map((entry, index) =>
        aReleasedHighlight(`mark-${index}`, entry, below, atMs()),
      );
      return new Map(highlights.map((highlight) => [highlight.id, highlight]));
    },
  };
  return new Map(readerStoresOf(version).map((kind) => [kind, made[kind]()]));
}

function aPosition(id: string, version: number, block: number, atMs: number): Position {
  const place = { id, block, offset: 2 * block, progress: block / 40, atMs };
  return version >= 5 ? { ...place, words: `words of block ${block}` } : place;
}

function someActs(below: (end: number) => number, firstMs: number): JudgementAct[] {
  const acts: JudgementAct[] = [
    { kind: 'guess', percent: below(101), atMs: firstMs },
    { kind: 'verdict', verdict: 'partly', note: 'Half of it.', evidenceUrl: null, atMs: firstMs + 1 },
    { kind: 'withdrawn', atMs: firstMs + 2 },
    {
      kind: 'verdict',
      verdict: 'came-true',
      note: '',
      evidenceUrl: 'https://journal.example/1',
      atMs: firstMs + 3,
    },
  ];
  return acts.slice(0, 1 + below(acts.length));
}

function aReleasedHighlight(
  id: string,
  entry: string,
  below: (end: number) => number,
  createdAtMs: number,
): Highlight {
  const start = below(20);
  const anchor = { block: 0, start, end: start + 4, quote: 'seen', prefix: 'was ', suffix: ' on' };
  const note = below(2) === 0 ? `Note ${below(1000)}` : '';
  const base = { id, entry, colour: 'leaf' as const, createdAtMs, changedAtMs: createdAtMs + below(1000) };
  return { ...base, anchor: below(4) === 0 ? null : anchor, note, isRemoved: below(5) === 0 };
}

/** What a version has stored of the journal itself: entries and summaries without the hash that later versions keep. */
export function releasedJournalRecords(version: number, all: readonly Entry[]): Map<string, Records> {
  const released = all.map((entry) => {
    const { fullHash: _later, ...rest } = entry;
    return { ...rest, order: summarizeEntry(entry).order };
  });
  const summaries = all.map((entry) => ({ ...summarizeEntry(entry), contentHash: entry.contentHash }));
  const lines = all.map((entry) => ({ ...closingLineOf(entry), version: 1 }));
  return new Map([
    ['entries', byId(released)],
    ['summaries', byId(summaries)],
    ...(version >= 2 ? [['lines', byId(lines)] as const] : []),
  ]);
}

function byId(records: readonly { id: string }[]): Records {
  return new Map(records.map((record) => [record.id, record]));
}
