import { type FirstScreen, keptAppKey } from '../../model/app/page-state.ts';
import { goesOn } from '../../model/calendar/time-apart.ts';
import type { KeepFirstScreen } from '../service-worker-protocol.ts';

const cacheName = 'waymark-first-screen';
const key = 'first-screen';
const leftAt = 'x-left-at';

/**
 * Properties that browsers have on navigation requests, and the types do not:
 * https://github.com/whatwg/fetch/issues/1043
 */
interface NavigationRequest extends Request {
  isHistoryNavigation?: boolean;
  isReloadNavigation?: boolean;
}

/** Addresses of what a first screen comes with. */
export interface FirstScreenFiles {
  /** The typefaces that it is set in. */
  faces: readonly string[];
  /** The script that runs the app behind it; without one there is no first screen. */
  starter: string | undefined;
}

/**
 * Whether a request is for the top of the list: not for a page that was scrolled before, nor for one that shows what
 * its address asks for.
 */
export function isPlainStart(request: NavigationRequest, url: URL, basePath: string): boolean {
  return (
    request.mode === 'navigate' &&
    !request.isHistoryNavigation &&
    !request.isReloadNavigation &&
    url.pathname === basePath &&
    url.search === ''
  );
}

/**
 * Stores what the next start shows, as the page asks, or nothing if another version of the app has drawn it or nothing
 * would run the app behind it.
 */
export async function keepFirstScreen(
  { screen, leftAtMs, script }: KeepFirstScreen,
  shell: Response | undefined,
  { faces, starter }: FirstScreenFiles,
): Promise<void> {
  const html = (await shell?.text()) ?? '';
  const isDrawnByIt = script !== '' && html.includes(`"${script}"`);
  if (!screen || !shell || !isDrawnByIt || starter === undefined) return dropFirstScreen();
  const headers = new Headers(shell.headers);
  // They describe the file as it was served, not what is made of it.
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified']) headers.delete(name);
  if (leftAtMs !== null) headers.set(leftAt, String(leftAtMs));
  const cache = await caches.open(cacheName);
  await cache.put(key, new Response(writeFirstScreen(html, screen, { faces, starter }), { headers }));
}

/** The list's first screen, if one is stored and the app will not resume another page at once. */
export async function matchFirstScreen(): Promise<Response | undefined> {
  const response = await caches.match(key, { cacheName, ignoreVary: true });
  const leftAtMs = response?.headers.get(leftAt) ?? null;
  return leftAtMs !== null && goesOn(Number(leftAtMs)) ? undefined : response;
}

/** Removes what was stored: a newer app draws it again. */
export async function dropFirstScreen(): Promise<void> {
  await caches.delete(cacheName);
}

/**
 * The shell with a first screen in it, whose first paint waits for no script: the app is run behind it, see
 * start-kept.ts. Its typefaces are preloaded: lines drawn in another one first would be reset a moment later. What a
 * first visit fetches ahead is on the device, and asking for it again would be on the way.
 */
export function writeFirstScreen(
  shell: string,
  { root, title, app, paper }: FirstScreen,
  { faces, starter }: FirstScreenFiles & { starter: string },
): string {
  const withPaper = (tag: string) =>
    paper === null ? tag : tag.replace(/content="[^"]*"/, () => `content="${paper}"`);
  const preloads = faces.map(
    (face) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${face}">`,
  );
  const startLater = (_tag: string, address: string) =>
    `<link rel="modulepreload" crossorigin href="${address}">` +
    `<script type="module" crossorigin src="${starter}" data-${keptAppKey}="${address}"></script>`;
  return shell
    .replace('</head>', `${preloads.join('')}</head>`)
    .replaceAll(/<link rel="prefetch"[^>]*>/g, '')
    .replace(/<html\b[^>]*>/, () => root)
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replaceAll(/<meta name="theme-color"[^>]*>/g, withPaper)
    .replace(/<div id="app"><\/div>/, () => app)
    .replace(/<script type="module"[^>]* src="([^"]*)"><\/script>/, startLater);
}
