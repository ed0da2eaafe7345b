import type { StateToRender } from '../../edition/protocol.ts';
import type { OwnPage, Period, Screen, ScreenPicture, ScreenToRender } from '../../edition/screen.ts';
import type { ClosingLine } from '../../model/closing-line.ts';
import type { EntrySummary } from '../../model/entry.ts';
import { commonState, type Edition, type EditionWords } from './edition.ts';
import type { HeadOf } from './head-of.ts';
import { type FilledPeriod, type Periods, periodsOf } from './periods-of.ts';

/** So many lines or entries keep a page below 100 kB. */
const mostLines = 100;
/** A thread's page shows as many as the app does at first. */
const mostOfThread = 40;

const ownPages: readonly OwnPage[] = ['search', 'settings', 'marks', 'catch-up', 'on-this-day'];

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
 * @param world the drawn world with all origins, for the map's page; null where none was drawn
 * @returns by the path below the base path, decoded and without a slash at its end; `404` is the one for addresses that
 * lead nowhere
 */
export function screenPages(
  edition: Edition,
  words: EditionWords,
  world: ScreenPicture | null = null,
): Map<string, () => ScreenPage> {
  const { summaries, lines, threads } = edition;
  const periods = periodsOf(summaries);
  const years = yearsOf(periods);
  // Without one the app's screens say that the device has none yet.
  const newest = summaries.slice(0, 1);
  const page = (
    path: string,
    screen: Screen,
    shown: readonly EntrySummary[],
    head: ScreenPage['head'],
  ): ScreenPage => ({
    state: { ...commonState(edition, words), path, summaries: [...shown] },
    screen: { screen, years },
    head,
  });
  const pages = new Map<string, () => ScreenPage>();
  for (const level of [periods.years, periods.months])
    level.forEach((filled, index) => {
      const path = `entries/${filled.period.key}`;
      const around = { later: level[index - 1]?.period ?? null, earlier: level[index + 1]?.period ?? null };
      pages.set(path, () =>
        page(path, periodScreen(filled, around), filled.entries, periodHead(filled, around)),
      );
    });
  pages.set('map', () =>
    page('map', { kind: 'map', world }, summaries, () => ({
      page: 'map',
      opening: placesIn(summaries),
    })),
  );
  pages.set('places', () =>
    page('places', { kind: 'places' }, summaries, () => ({ page: 'places', opening: placesIn(summaries) })),
  );
  pages.set('noticed', () => {
    const noticed = lines.filter(hasNoticed);
    const opening = noticed[0]?.noticed ?? null;
    const screen: Screen = { kind: 'noticed', lines: noticed.slice(0, mostLines), size: noticed.length };
    return page('noticed', screen, newest, () => ({ page: 'noticed', opening }));
  });
  pages.set('ledger', () => {
    const expecting = lines.filter(({ expectation }) => expectation !== null);
    const opening = expecting[0]?.expects ?? null;
    const screen: Screen = { kind: 'ledger', lines: expecting.slice(0, mostLines), size: expecting.length };
    return page('ledger', screen, newest, () => ({ page: 'ledger', opening }));
  });
  pages.set('threads', () =>
    page('threads', { kind: 'threads', threads }, newest, () => ({ page: 'threads' })),
  );
  const bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
  for (const thread of threads) {
    const path = `thread/${thread.slug}`;
    pages.set(path, () => {
      const shown = thread.entries.slice(0, mostOfThread).flatMap((slug) => bySlug.get(slug) ?? []);
      return page(`thread/${encodeURIComponent(thread.slug)}`, { kind: 'thread', thread }, shown, (name) => ({
        page: 'thread',
        name: name ?? thread.name,
      }));
    });
  }
  for (const own of ownPages)
    pages.set(own, () => page(own, { kind: 'own', page: own }, newest, () => ({ page: own })));
  pages.set('404', () => page('404', { kind: 'missing' }, newest, () => ({ page: 'missing' })));
  return pages;
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
  const opening = entries.slice(0, 8).map(({ title }) => title);
  return (name) => ({
    page: 'year',
    year: period.key,
    name: name ?? period.key,
    previous: earlier?.key ?? null,
    next: later?.key ?? null,
    opening: opening.join(' · ') || null,
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
