import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { unreachableAnswer } from '../model/journal/unreachable-answer.ts';
import { dropFirstScreen, isPlainStart, keepFirstScreen, matchFirstScreen } from './service/first-screen.ts';
import { isKeepableImage, missingPicture, readableImageRequest } from './service/keepable-image.ts';
import { fetchWords, keepLanguages, languageAt, partLanguages } from './service/kept-languages.ts';
import { fetchLater, isKeptLater, keepLater, partLater } from './service/kept-later.ts';
import { keepPreviousFiles, matchPreviousFile } from './service/previous-files.ts';
import type { KeepFirstScreen, KeepImages, KeepLanguage, KeepLater } from './service-worker-protocol.ts';

declare const self: ServiceWorkerGlobalScope;

const basePath = new URL(self.registration.scope).pathname;

const feedPattern = new RegExp(`^${basePath}feed(?:[/?.]|$)`);

const shellFile = 'shell.html';

const app = new PrecacheController();
// A host's `Vary: Origin` must not hide a module script from the page that requests it.
app.strategy.matchOptions = { ignoreVary: true };
const { first, later } = partLater(self.__WB_MANIFEST);
const files = partLanguages(first);
app.addToCacheList(files.app);
const cached = app.getCachedURLs();
const firstScreenFiles = {
  // Of headlines and titles; italics are in a file of their own.
  faces: cached.filter((url) => /\/literata-(?!italic-)[\w-]+\.woff2$/.test(url)),
  starter: cached.find((url) => /\/start-kept-[\w-]+\.js$/.test(url)),
};

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

async function install(event: ExtendableEvent): Promise<void> {
  await app.install(event);
  await keepLanguages(files.words);
  await keepPreviousFiles(app);
}

self.addEventListener('activate', (event) => {
  // Claiming gives the very first visit its offline copy at once, before any reload.
  event.waitUntil(Promise.all([app.activate(event), dropFirstScreen()]).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message = event.data as
    | KeepFirstScreen
    | KeepImages
    | KeepLanguage
    | KeepLater
    | { type: 'SKIP_WAITING' }
    | null;
  // The message that workbox-window sends when the reader asks for the update.
  if (message?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (message?.type === 'KEEP_LANGUAGE')
    event.waitUntil(keepLanguages(files.words, [message.language]).catch(() => undefined));
  if (message?.type === 'KEEP_LATER') event.waitUntil(keepLater(later).catch(() => undefined));
  if (message?.type === 'KEEP_FIRST_SCREEN')
    event.waitUntil(
      app.matchPrecache(shellFile).then((shell) => keepFirstScreen(message, shell, firstScreenFiles)),
    );
  if (message?.type === 'KEEP_IMAGES') event.waitUntil(keepImages(message.urls, event));
});

registerRoute(new PrecacheRoute(app));

const shell = app.createHandlerBoundToURL(shellFile);

registerRoute(
  ({ request, url }) => isPlainStart(request, url, basePath),
  async (options) => (await matchFirstScreen()) ?? shell(options),
);

// Every address without an extension is the one page, which shows what the address names; the feed is not a page.
registerRoute(
  new NavigationRoute(shell, {
    denylist: [feedPattern, /^[^?]*\.[^/?]+(?:\?|$)/],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && feedPattern.test(url.pathname),
  ({ request }) => fetch(request).catch(unreachableAnswer),
);

// A tab of the previous version requests its own files, which a host may have replaced already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${basePath}assets/`),
  async ({ request }) => {
    if (languageAt(request.url)) return fetchWords(request);
    if (isKeptLater(request.url)) return fetchLater(request);
    return (await matchPreviousFile(request)) ?? fetch(request);
  },
);

const keepableImages: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => readableImageRequest(request),
  cacheWillUpdate: async ({ response }) => ((await isKeepableImage(response)) ? response : null),
};

const images = new CacheFirst({
  cacheName: 'waymark-images',
  matchOptions: { ignoreVary: true },
  plugins: [
    keepableImages,
    // Workbox types its optional callbacks as "or undefined", which this project's stricter types tell apart.
    new ExpirationPlugin({
      maxEntries: 300,
      maxAgeSeconds: 365 * 24 * 60 * 60,
      purgeOnQuotaError: true,
    }) as WorkboxPlugin,
  ],
});
// Tiles of the map that the reader switched on: only those that were viewed, none ahead.
registerRoute(
  ({ url }) => url.hash === '#tile',
  new CacheFirst({
    cacheName: 'waymark-tiles',
    matchOptions: { ignoreVary: true },
    plugins: [
      keepableImages,
      new ExpirationPlugin({
        maxEntries: 400,
        maxAgeSeconds: 30 * 24 * 60 * 60,
        purgeOnQuotaError: true,
      }) as WorkboxPlugin,
    ],
  }),
);

registerRoute(
  ({ request }) => request.destination === 'image',
  // Images of a host that does not allow reading them are shown all the same, but not cached.
  (options) =>
    images
      .handle(options)
      .catch(() => fetch(options.request))
      .catch(missingPicture),
);

/** One after the other, so that the reader's own requests come first. One that fails is left for later. */
async function keepImages(urls: readonly string[], event: ExtendableEvent): Promise<void> {
  for (const url of urls) await images.handle({ request: new Request(url), event }).catch(() => null);
}
