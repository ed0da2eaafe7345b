/** A screen of the app and what of it is worth sharing. */
export type Route =
  | { page: 'list' }
  | { page: 'entry'; slug: string }
  | { page: 'map'; entry?: string; from?: string; to?: string }
  | { page: 'ledger' }
  | { page: 'noticed' }
  | { page: 'search'; query: string }
  | { page: 'settings' }
  | { page: 'missing'; path: string };

export type Page = Route['page'];

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An address to its route.
 *
 * @param url absolute URL of the page
 * @param basePath the app's base path, with a slash at both ends
 * @returns `missing` for a path that is none of ours; unreadable query values are left out
 */
export function parseRoute(url: URL, basePath: string): Route {
  const inside = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : null;
  if (inside === null && url.pathname !== basePath.slice(0, -1))
    return { page: 'missing', path: url.pathname };
  const [page = '', segment, ...rest] = (inside ?? '').replace(/\/$/, '').split('/');
  if (rest.length > 0) return { page: 'missing', path: url.pathname };
  if (page === 'entry' && segment) return { page: 'entry', slug: decodeSegment(segment) };
  if (segment !== undefined) return { page: 'missing', path: url.pathname };
  if (page === '') return { page: 'list' };
  if (page === 'map') return parseMapRoute(url.searchParams);
  if (page === 'search') return { page: 'search', query: url.searchParams.get('q') ?? '' };
  if (page === 'ledger' || page === 'noticed' || page === 'settings') return { page };
  return { page: 'missing', path: url.pathname };
}

/** A route to the address below the base path: the inverse of {@link parseRoute}. */
export function formatRoute(route: Route, basePath: string): string {
  switch (route.page) {
    case 'list':
      return basePath;
    case 'entry':
      return `${basePath}entry/${encodeURIComponent(route.slug)}`;
    case 'map': {
      const { page, ...wanted } = route;
      return `${basePath}${page}${formatQuery(wanted)}`;
    }
    case 'search':
      return `${basePath}search${formatQuery(route.query ? { q: route.query } : {})}`;
    case 'missing':
      return route.path;
    default:
      return `${basePath}${route.page}`;
  }
}

function parseMapRoute(query: URLSearchParams): Route {
  const entry = query.get('entry');
  const from = parseDay(query.get('from'));
  const to = parseDay(query.get('to'));
  return { page: 'map', ...(entry && { entry }), ...(from && { from }), ...(to && { to }) };
}

function parseDay(text: string | null): string | null {
  return text !== null && dayPattern.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function formatQuery(values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString();
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
