import { parseUrl } from '../../model/text/parse-url.ts';
import { parseRoute, type Route } from '../route.ts';

interface Tab {
  /** The page's current address. */
  href: string;
  /** The address that it was loaded with, if nothing was launched into it since; else null. */
  loadedAt: string | null;
  basePath: string;
}

/**
 * Where a launch leads in an open window: to the entry or the page that was pressed. Null if the reader stays: at a
 * plain launch from the home screen, at the address that is already shown, and at one that is not the app's.
 *
 * @param targetUrl what the browser says was launched
 */
export function launchedRoute(targetUrl: string, { href, loadedAt, basePath }: Tab): Route | null {
  const url = parseUrl(targetUrl, href);
  if (url === null || url.origin !== new URL(href).origin) return null;
  // This launch loaded the page, which may have moved on since.
  if (url.href === href || url.href === loadedAt) return null;
  if (url.pathname === basePath && url.search === '') return null;
  const to = parseRoute(url, basePath);
  return to.page === 'missing' ? null : to;
}
