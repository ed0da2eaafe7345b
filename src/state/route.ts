import { isDay } from '../model/calendar/calendar-day.ts';

/** A screen of the app and those parts of its state that are worth sharing. */
export type Route =
  | { page: 'list' }
  | { page: 'entry'; slug: string; within?: 'catch-up' }
  | ({ page: 'map' } & MapQuery)
  | ({ page: 'ledger' } & LedgerQuery)
  | ({ page: 'noticed' } & NoticedQuery)
  | { page: 'threads' }
  | { page: 'places' }
  | { page: 'thread'; slug: string }
  | ({ page: 'search' } & SearchQuery)
  | { page: 'settings' }
  | ({ page: 'marks' } & MarksQuery)
  | { page: 'catch-up' }
  | { page: 'on-this-day' }
  /** Something that another app has shared; `search` is the query of its address. */
  | { page: 'share'; search: string }
  | { page: 'missing'; path: string };

export type Page = Route['page'];

/** The parts of a search that are worth sharing. */
interface SearchQuery {
  query: string;
  /** Left out: the best match first. */
  sort?: 'date';
}

/** The parts of the map's state that are worth sharing; what is left out is the map's own choice. */
export interface MapQuery {
  /** Only the entries of the thread with this slug; all if there is no such thread. */
  thread?: string;
  /** Only the entries that this search finds. */
  query?: string;
  /** The selected entry's slug. */
  entry?: string;
  /** First and last day shown, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** `so-far`: everything up to `to`, whatever `from` says. Left out: the days from `from` to `to`. */
  mode?: 'so-far';
  /** The middle of the map in degrees and its zoom, `34.05,-118.24,5`. */
  view?: { lat: number; lng: number; zoom: number };
}

/** The parts of the ledger's state that are worth sharing. */
export interface LedgerQuery {
  /** Left out: those that are due. */
  shelf?: 'waiting' | 'judged';
  /** The slug of the entry whose expectation is to be shown, on whichever shelf it is. */
  entry?: string;
}

/** The parts of the marks page that are worth sharing between the reader's devices. */
export interface MarksQuery {
  /** Left out: all of them. */
  show?: 'saved' | 'highlights' | 'notes';
}

/** The parts of the noticed page that are worth sharing. */
export interface NoticedQuery {
  /** Words that the lines must contain. */
  query?: string;
  /** Left out: the newest first. */
  by?: 'place' | 'random';
}

/** Pages whose address has nothing but their name. */
const plainPages = ['threads', 'places', 'settings', 'catch-up', 'on-this-day'] as const;

/**
 * Parses an address into its route.
 *
 * @param url absolute URL of the page
 * @param basePath the app's base path, with a slash at both ends
 * @returns `missing` for a path that is not ours; unreadable query values are left out
 */
export function parseRoute(url: URL, basePath: string): Route {
  const inside = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : null;
  if (inside === null && url.pathname !== basePath.slice(0, -1))
    return { page: 'missing', path: url.pathname };
  const [page = '', segment, ...rest] = (inside ?? '').replace(/\/$/, '').split('/');
  if (rest.length > 0) return { page: 'missing', path: url.pathname };
  if (page === 'entry' && segment) return parseEntryRoute(decodeSegment(segment), url.searchParams);
  if (page === 'thread' && segment) return { page, slug: decodeSegment(segment) };
  // Written pages of a year or a month: the app's list has all of them.
  if (page === 'entries' && segment) return { page: 'list' };
  if (segment !== undefined) return { page: 'missing', path: url.pathname };
  if (page === '') return { page: 'list' };
  if (page === 'map') return parseMapRoute(url.searchParams);
  if (page === 'search') return parseSearchRoute(url.searchParams);
  if (page === 'ledger') return parseLedgerRoute(url.searchParams);
  if (page === 'noticed') return parseNoticedRoute(url.searchParams);
  if (page === 'marks') return parseMarksRoute(url.searchParams);
  if (page === 'share') return { page, search: url.search };
  const plain = plainPages.find((name) => name === page);
  if (plain) return { page: plain };
  return { page: 'missing', path: url.pathname };
}

/** Formats a route as an address below the base path: the inverse of {@link parseRoute}. */
export function formatRoute(route: Route, basePath: string): string {
  switch (route.page) {
    case 'list':
      return basePath;
    case 'entry':
      return `${basePath}entry/${encodeURIComponent(route.slug)}${formatQuery(route.within ? { within: route.within } : {})}`;
    case 'thread':
      return `${basePath}${route.page}/${encodeURIComponent(route.slug)}`;
    case 'map': {
      const { page, thread, query, view, ...wanted } = route;
      const narrowed = { ...(thread && { thread }), ...(query && { q: query }) };
      return `${basePath}${page}${formatQuery({ ...narrowed, ...wanted, ...(view && { view: formatView(view) }) })}`;
    }
    case 'ledger': {
      const { page, shelf, entry } = route;
      return `${basePath}${page}${formatQuery({ ...(shelf && { shelf }), ...(entry && { entry }) })}`;
    }
    case 'noticed': {
      const { page, query, by } = route;
      return `${basePath}${page}${formatQuery({ ...(query && { q: query }), ...(by && { by }) })}`;
    }
    case 'search': {
      const { page, query, sort } = route;
      return `${basePath}${page}${formatQuery({ ...(query && { q: query }), ...(sort && { sort }) })}`;
    }
    case 'marks':
      return `${basePath}${route.page}${formatQuery(route.show ? { show: route.show } : {})}`;
    case 'share':
      return `${basePath}${route.page}${route.search}`;
    case 'missing':
      return route.path;
    default:
      return `${basePath}${route.page}`;
  }
}

function parseSearchRoute(query: URLSearchParams): Route {
  const isByDate = query.get('sort') === 'date';
  return { page: 'search', query: query.get('q') ?? '', ...(isByDate && { sort: 'date' }) };
}

function parseEntryRoute(slug: string, query: URLSearchParams): Route {
  return { page: 'entry', slug, ...(query.get('within') === 'catch-up' && { within: 'catch-up' }) };
}

function parseMapRoute(query: URLSearchParams): Route {
  const thread = query.get('thread');
  const words = query.get('q');
  const entry = query.get('entry');
  const from = parseDay(query.get('from'));
  const to = parseDay(query.get('to'));
  const mode = query.get('mode') === 'so-far' ? 'so-far' : null;
  const view = parseView(query.get('view'));
  return {
    page: 'map',
    ...(thread && { thread }),
    ...(words && { query: words }),
    ...(entry && { entry }),
    ...(from && { from }),
    ...(to && { to }),
    ...(mode && { mode }),
    ...(view && { view }),
  };
}

function parseLedgerRoute(query: URLSearchParams): Route {
  const shelf = query.get('shelf');
  const entry = query.get('entry');
  return {
    page: 'ledger',
    ...((shelf === 'waiting' || shelf === 'judged') && { shelf }),
    ...(entry && { entry }),
  };
}

function parseMarksRoute(query: URLSearchParams): Route {
  const show = query.get('show');
  const isKnown = show === 'saved' || show === 'highlights' || show === 'notes';
  return { page: 'marks', ...(isKnown && { show }) };
}

function parseNoticedRoute(query: URLSearchParams): Route {
  const words = query.get('q');
  const by = query.get('by');
  return {
    page: 'noticed',
    ...(words && { query: words }),
    ...((by === 'place' || by === 'random') && { by }),
  };
}

function parseView(text: string | null): MapQuery['view'] | null {
  const [lat, lng, zoom, ...rest] = (text ?? '')
    .split(',')
    .map((part) => (part.trim() ? Number(part) : Number.NaN));
  if (lat === undefined || lng === undefined || zoom === undefined || rest.length > 0) return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 20)) return null;
  return { lat, lng, zoom };
}

/** A thousandth of a degree is less than half a pixel at zoom 9, the maximum. */
function formatView({ lat, lng, zoom }: NonNullable<MapQuery['view']>): string {
  return [round(lat, 3), round(lng, 3), round(zoom, 2)].join(',');
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function parseDay(text: string | null): string | null {
  return text !== null && isDay(text) ? text : null;
}

function formatQuery(values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
