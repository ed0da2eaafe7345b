import type { Light } from '../../src/model/sky/light-at.ts';
import type { Catalogue } from '../../src/words/catalogue.ts';

type Saying = (...args: never[]) => unknown;

type CanSay<T> = T extends Saying
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: CanSay<T[K]> }[keyof T]
      ? true
      : false;

/** For each function of the catalogue, the calls to try. A function without any does not compile. */
export type SampleArguments<T> = T extends Saying
  ? readonly Parameters<T>[]
  : { [K in keyof T as CanSay<T[K]> extends true ? K : never]: SampleArguments<T[K]> };

/** Stand for what is put into a sentence: nothing that a language would write. */
const [A, B, C, D] = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧'] as const;

/** Numbers that meet every plural category of the languages spoken. */
const numbers = [0, 1, 2, 3, 5, 11, 100, 1234, 1_000_000] as const;

const counts = numbers.map((count): [number] => [count]);
const aWord: [string][] = [[A]];
const twoWords: [string, string][] = [[A, B]];
const wordOrNull: [string | null][] = [[A], [null]];

/** Each count with the same others after it. */
function withCounts<Rest extends unknown[]>(...rest: Rest): [number, ...Rest][] {
  return numbers.map((count): [number, ...Rest] => [count, ...rest]);
}

/** Each count beside a small and a large one, on either side. */
const countPairs: [number, number][] = numbers.flatMap((count): [number, number][] => [
  [count, 1],
  [count, 1234],
  [0, count],
  [11, count],
]);

// Where the year stands, and with which end, is the language’s own.
const days = { from: A, fromDated: `2026, ${A}`, to: C, toDated: `2026, ${C}` };
const allLights: Light[] = [
  ...(['sunrise', 'sunset'] as const).flatMap((event): Light[] => [
    { kind: 'around', event },
    ...([10, 20, 30, 40, 50, 60, 90] as const).flatMap((minutes): Light[] => [
      { kind: 'before', event, minutes },
      { kind: 'after', event, minutes },
    ]),
  ]),
  ...(
    ['early-morning', 'late-morning', 'midday', 'early-afternoon', 'late-afternoon', 'evening'] as const
  ).flatMap((part): Light[] => [
    { kind: 'day', part, hasSunset: true },
    { kind: 'day', part, hasSunset: false },
  ]),
  ...(['evening', 'middle', 'morning'] as const).map((part): Light => ({ kind: 'night', part })),
  { kind: 'bright-night' },
  { kind: 'midnight-sun' },
  { kind: 'polar-twilight' },
  { kind: 'polar-night' },
];

export const sampleArguments: SampleArguments<Catalogue> = {
  app: { entriesOf: aWord, navigation: { due: counts } },
  bulk: {
    done: { 'mark-all-read': counts, 'mark-all-unread': counts, 'remove-marks': counts, import: counts },
    undoneBut: counts,
  },
  catchUp: {
    since: withCounts(A),
    sinceUnread: countPairs.map(([count, unread]): [number, string, number] => [count, A, unread]),
    allRead: withCounts(A),
    stillUnread: counts,
    place: countPairs.map(([position, count]): [number, number, string] => [position, count, A]),
  },
  entry: {
    placeOnMap: wordOrNull,
    mapOfOrigin: aWord,
    pictureMissing: [[A], ['']],
    expectedIn: aWord,
    expectedOn: aWord,
    missingOne: aWord,
    missingRow: twoWords,
    daysBetween: counts,
    due: aWord,
    townAndDay: twoWords,
  },
  entryThreads: { all: counts, allOf: aWord },
  failure: {
    busyForMinutes: counts,
    busyForHours: counts,
    http: [[404]],
    tooLarge: [[16]],
    skipped: counts,
  },
  follow: { followName: aWord },
  gaps: {
    missing: numbers.map((count): [string, number] => [A, count]),
    many: withCounts(A, B),
    row: twoWords,
    came: countPairs,
  },
  ledger: {
    toJudge: counts,
    closed: aWord,
    opens: aWord,
    until: aWord,
    daysLeft: counts,
    closedAgo: counts,
    todayOnAxis: aWord,
    mentions: counts,
    calendarTitle: aWord,
    youGuessed: aWord,
    verdictWithNote: twoWords,
    guessed: aWord,
    guessedInVain: aWord,
  },
  light: { written: allLights.map((light): [Light] => [light]) },
  list: {
    rowMenu: aWord,
    minutesLeft: counts,
    entries: counts,
    inRange: counts,
    inSight: counts,
    unread: counts,
    unreadOf: countPairs,
    sync: {
      storedOnPhone: countPairs,
      storedOnDevice: countPairs,
      soFar: counts,
      checked: aWord,
      lastReached: aWord,
    },
  },
  listen: { rate: aWord, needsNetwork: aWord, progress: twoWords, noVoiceFor: aWord },
  map: {
    withoutPlace: counts,
    nightAs: [
      [A, B],
      [A, null],
    ],
    entryNumber: aWord,
    cluster: [...withCounts(A, false), ...withCounts(A, true), ...withCounts('', false)],
    outside: aWord,
    daysOfYear: [[days]],
    daysOfYears: twoWords,
    daysOfYearSaid: [[days]],
    daysOfYearsSaid: twoWords,
    list: { count: countPairs.map(([listed, all]): [number, number, string] => [listed, all, A]) },
    clusterDialog: { around: aWord, count: counts },
    moreDialog: { saveRoute: aWord, streetsNote: aWord },
    near: {
      nearest: [
        [A, B],
        [null, B],
      ],
      entries: withCounts(A),
      kilometres: aWord,
    },
    searched: { chip: aWord, name: aWord },
    thread: { name: aWord },
    timeline: {
      upTo: aWord,
      shown: countPairs,
      shownSaid: countPairs.flatMap(([inRange, all]): [number, number, string, string | null][] => [
        [inRange, all, A, B],
        [inRange, all, A, null],
      ]),
      gap: counts,
    },
    dates: { journal: aWord, begins: aWord, newest: aWord },
  },
  marks: {
    quoted: aWord,
    source: [
      [A, B, C],
      [A, null, C],
    ],
    list: { highlight: [[{ quote: A, note: B, orphan: C, kind: D }]], note: aWord },
    page: { save: aWord, savedOn: aWord },
    markdown: { title: aWord },
  },
  missing: { entry: { title: aWord } },
  noticed: {
    onMapWhere: aWord,
    lines: counts,
    linesWith: withCounts(A),
    linesFromTo: withCounts(A, B),
  },
  paths: {
    unreadOf: countPairs,
    pace: withCounts(A),
    onThisDay: { yearsAgo: counts, daysAgo: counts },
  },
  places: { nameless: counts, onMap: aWord },
  record: {
    judged: counts,
    notCounted: counts,
    tooFewOverall: counts,
    overall: numbers.map((count): [{ share: string; low: string; high: string; count: number }] => [
      { share: A, low: B, high: C, count },
    ]),
    tooFew: counts,
    shareOf: numbers.map((count): [string, number] => [A, count]),
    between: twoWords,
    tooFewGuesses: counts,
    closeToLineWhy: counts,
    saidAndCame: twoWords,
    brier: [[A, B, C]],
    plot: [[[A, B, C]]],
    bin: withCounts(A, B),
  },
  release: { version: twoWords, whatIsNewIn: aWord },
  revisions: { on: aWord },
  search: {
    filterHelp: [[[A, B], C]],
    found: counts,
    foundInPlaces: countPairs,
    more: counts,
    filters: { beforeDay: aWord, afterDay: aWord, wholeYear: aWord, not: aWord, remove: aWord },
    faults: { empty: aWord, noDay: twoWords, unknownSet: twoWords },
    missing: {
      word: aWord,
      phrase: aWord,
      text: aWord,
      place: aWord,
      state: aWord,
      quoted: aWord,
      corrected: twoWords,
    },
  },
  settings: {
    systemLanguage: aWord,
    stored: aWord,
    reading: [
      [A, B],
      [A, null],
    ],
    imported: {
      parts: aWord,
      readMarks: counts,
      positions: counts,
      saved: counts,
      highlights: counts,
      judgements: counts,
      settings: counts,
    },
    refused: { otherJournal: wordOrNull, broken: aWord },
  },
  share: { linkNotCopied: aWord },
  shareImage: {
    alt: [
      [A, B, C],
      [A, '', C],
    ],
    altWithoutMap: [
      [A, B, C],
      [A, '', C],
    ],
  },
  stored: {
    counts: { journal: counts, pictures: counts, made: counts },
    underSize: aWord,
    removeKind: aWord,
    journal: { onlyHere: counts },
    made: { done: counts },
  },
  threads: {
    entriesCounted: counts,
    met: counts,
    nearPlace: withCounts(A),
    inState: withCounts(A),
    atDawn: counts,
    atDusk: counts,
    atNight: counts,
    underMidnightSun: counts,
    byLight: withCounts(A),
  },
  type: { sizeNow: aWord },
  ui: { near: aWord },
  written: { newestOnly: counts, worldOf: aWord, keptHere: aWord },
};
