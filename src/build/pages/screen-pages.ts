import type { StateToRender } from '../../edition/render-protocol.ts';
import type { OwnPage, Period, Screen, ScreenToRender } from '../../edition/screen.ts';
import type { EntrySummary } from '../../model/entry/entry.ts';
import type { ClosingLine } from '../../model/ledger/closing-line.ts';
import { commonState, type Edition, type EditionWords } from './edition.ts';
import type { HeadOf } from './head/head-of.ts';
import { type FilledPeriod, type Periods, periodsOf } from './periods-of.ts';

/** This many lines or entries keep a page below 100 kB. */
const maxLines = 100;
/** A thread's page shows as many as the app does at first. */
const maxOfThread = 40;

const ownPages: readonly OwnPage[] = ['search', 'settings', 'marks', 'catch-up', 'on-this-day', 'share'];

/** A page that the app does not take over in place. */
export interface ScreenPage {
  state: StateToRender;
  screen: ScreenToRender;
  /** `name`: what the page calls itself, where its address does not say it. */
  head: (name: string | null) => HeadOf;
}

/**
 * All pages of an edition besides the list's and the entries', each made when it is asked for.
 *
 * @returns by the path below the base path, decoded and without a slash at its end; `404` is the one for addresses that
 * lead nowhere
 */
export function screenPages(edition: Edition, words: EditionWords): Map<string, () => ScreenPage> {
  const periods = periodsOf(edition.summaries);
  const years = yearsOf(periods);
  const drafts = [
    ...periodDrafts(periods),
    ...bookDrafts(edition),
    ...threadDrafts(edition),
    ...otherDrafts(edition),
  ];
  return new Map(
    drafts.map(([path, draft]) => [
      path,
      () => {
        const { shown, screen, head } = draft();
        const address = path.split('/').map(encodeURIComponent).join('/');
        const state = { ...commonState(edition, words), path: address, summaries: [...shown] };
        return { state, screen: { screen, years }, head };
      },
    ]),
  );
}

interface Draft extends Pick<ScreenPage, 'head'> {
  screen: Screen;
  /** What the state carries. */
  shown: readonly EntrySummary[];
}

/** By path. */
type Drafts = [string, () => Draft][];

function periodDrafts({ years, months }: Periods): Drafts {
  return [years, months].flatMap((level) =>
    level.map((filled, index): Drafts[number] => {
      const around = { later: level[index - 1]?.period ?? null, earlier: level[index + 1]?.period ?? null };
      return [
        `entries/${filled.period.key}`,
        () => ({
          screen: periodScreen(filled, around),
          shown: filled.entries,
          head: periodHead(filled, around),
        }),
      ];
    }),
  );
}

function bookDrafts(edition: Edition): Drafts {
  const { lines, summaries: shown, threads } = edition;
  const noticed = () => lines.filter(hasNoticed);
  const expecting = () => lines.filter(({ expectation }) => expectation !== null);
  const newest = newestOf(edition);
  const places = () => placesIn(shown);
  return [
    ['map', () => ({ screen: { kind: 'map' }, shown, head: () => ({ page: 'map', opening: places() }) })],
    [
      'places',
      () => ({ screen: { kind: 'places' }, shown, head: () => ({ page: 'places', opening: places() }) }),
    ],
    [
      'noticed',
      () => ({
        screen: { kind: 'noticed', lines: noticed().slice(0, maxLines), size: noticed().length },
        shown: newest,
        head: () => ({ page: 'noticed', opening: noticed()[0]?.noticed ?? null }),
      }),
    ],
    [
      'ledger',
      () => ({
        screen: { kind: 'ledger', lines: expecting().slice(0, maxLines), size: expecting().length },
        shown: newest,
        head: () => ({ page: 'ledger', opening: expecting()[0]?.expects ?? null }),
      }),
    ],
    [
      'threads',
      () => ({ screen: { kind: 'threads', threads }, shown: newest, head: () => ({ page: 'threads' }) }),
    ],
  ];
}

function threadDrafts({ summaries, threads }: Edition): Drafts {
  const bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
  return threads.map((thread) => [
    `thread/${thread.slug}`,
    () => ({
      screen: { kind: 'thread', thread },
      shown: thread.entries.slice(0, maxOfThread).flatMap((slug) => bySlug.get(slug) ?? []),
      head: (name) => ({ page: 'thread', name: name ?? thread.name }),
    }),
  ]);
}

function otherDrafts(edition: Edition): Drafts {
  const shown = newestOf(edition);
  return [
    ...ownPages.map((page): Drafts[number] => [
      page,
      () => ({ screen: { kind: 'own', page }, shown, head: () => ({ page }) }),
    ]),
    ['404', () => ({ screen: { kind: 'missing' }, shown, head: () => ({ page: 'missing' }) })],
  ];
}

/** Without an entry the app's screens say that the device has none yet. */
function newestOf({ summaries }: Edition): readonly EntrySummary[] {
  return summaries.slice(0, 1);
}

/** A journal's years with their sizes, as they stand at the end of its list. */
export function yearsOf({ years }: Periods): Period[] {
  return years.map(({ period }) => period);
}

type Around = Record<'earlier' | 'later', Period | null>;

function periodScreen({ period, months }: FilledPeriod, around: Around): Screen {
  return { kind: 'period', period, months, ...around };
}

function periodHead({ period, entries }: FilledPeriod, { earlier, later }: Around): ScreenPage['head'] {
  const titles = entries.slice(0, 8).map(({ title }) => title);
  return (name) => ({
    page: 'year',
    year: period.key,
    name: name ?? period.key,
    previous: earlier?.key ?? null,
    next: later?.key ?? null,
    // A journal's titles may be numbers alone.
    opening: placesIn(entries) ?? (titles.join(' · ') || null),
  });
}

/** Names of the newest places, each once. */
function placesIn(summaries: readonly EntrySummary[]): string | null {
  const places = summaries.slice(0, 40).flatMap(({ place }) => place?.split(',')[0]?.trim() || []);
  return [...new Set(places)].join(' · ') || null;
}

function hasNoticed(line: ClosingLine): line is ClosingLine & { noticed: string } {
  return line.noticed !== null;
}
