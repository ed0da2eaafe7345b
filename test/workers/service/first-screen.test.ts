import { afterEach, expect, test, vi } from 'vitest';
import { type FirstScreen, keptAppKey } from '../../../src/model/app/page-state.ts';
import {
  isPlainStart,
  keepFirstScreen,
  matchFirstScreen,
  writeFirstScreen,
} from '../../../src/workers/service/first-screen.ts';

const shell = `<!doctype html>
<html lang="en">
<head>
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#F8F3E9" />
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0F1B26" />
<title>Waymark</title>
<script type="module" blocking="render" crossorigin src="/assets/index-abc.js"></script>
<link rel="prefetch" href="/assets/sync.worker-abc.js"></head>
<body><div id="app"></div></body>
</html>`;

const screen: FirstScreen = {
  root: '<html lang="ar" dir="rtl" data-theme="dark">',
  title: '<title>Tea &amp; $&amp; Trains</title>',
  app: '<div id="app" data-kept="phone"><p>$1 and $& stay what they are</p></div>',
  paper: '#0f1b26',
};

const files = { faces: ['/assets/literata-abc.woff2'], starter: '/assets/start-kept-def.js' };

/** The browser's caches, as far as one answer in one of them is asked for. */
function playCaches(): void {
  const stored = new Map<string, Response>();
  const open = async () => ({
    put: async (key: string, response: Response) => void stored.set(key, response),
  });
  const match = async (key: string) => stored.get(key)?.clone();
  vi.stubGlobal('caches', { open, match, delete: async () => stored.clear() });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = {
  type: 'KEEP_FIRST_SCREEN',
  screen,
  leftAtMs: null,
  script: '/assets/index-abc.js',
} as const;

const origin = 'http://waymark.invalid';

function isStart(path: string, more: object = {}): boolean {
  const url = new URL(path, origin);
  const request = { mode: 'navigate', url: url.href, ...more } as Request;
  return isPlainStart(request, url, '/journal/');
}

test('a first screen asks for nothing that it is not drawn or run by', () => {
  const asked = [...writeFirstScreen(shell, screen, files).matchAll(/(?:href|src)="([^"]*)"/g)];
  expect(asked.map(([, address]) => address)).toEqual([
    '/assets/index-abc.js',
    files.starter,
    ...files.faces,
  ]);
});

test('a start at the list’s address, from its top, begins with the first screen', () => {
  expect(isStart('/journal/')).toBe(true);
  expect(isStart('/journal/#main')).toBe(true);
});

test.each([
  ['another page', '/journal/map', {}],
  ['an address that asks for something', '/journal/?within=catch-up', {}],
  ['a reload, which goes back to where the page was scrolled to', '/journal/', { isReloadNavigation: true }],
  ['a step back, which does so too', '/journal/', { isHistoryNavigation: true }],
  ['what is fetched by a page', '/journal/', { mode: 'cors' }],
])('%s does not', (_what, path, more) => {
  expect(isStart(path, more)).toBe(false);
});

test('a first screen stands in the shell with its language, its theme and its title', () => {
  const html = writeFirstScreen(shell, screen, files);
  expect(html).toContain(screen.root);
  expect(html).toContain(screen.title);
  expect(html).toContain(screen.app);
  expect(html.match(/content="#0f1b26"/g)).toHaveLength(2);
  expect(html).not.toContain('lang="en"');
});

test('it waits for no script: the app comes meanwhile, and is run by a small one behind it', () => {
  const html = writeFirstScreen(shell, screen, files);
  expect(html).not.toContain('blocking');
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/index-abc.js">');
  expect(html.match(/<script\b.*?<\/script>/g)).toEqual([
    `<script type="module" crossorigin src="/assets/start-kept-def.js" data-${keptAppKey}="/assets/index-abc.js"></script>`,
  ]);
});

test('the browser’s bars follow the system where the reader chose no theme', () => {
  const html = writeFirstScreen(shell, { ...screen, paper: null }, files);
  expect(html).toContain('content="#F8F3E9"');
  expect(html).toContain('content="#0F1B26"');
});

test('the face of its headlines comes with it, and not after its first paint', () => {
  const html = writeFirstScreen(shell, screen, files);
  expect(html.slice(0, html.indexOf('</head>'))).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/literata-abc.woff2">',
  );
});

test('what a page asks to keep is what the next start shows', async () => {
  playCaches();
  await keepFirstScreen(asked, new Response(shell), files);
  expect(await (await matchFirstScreen())?.text()).toBe(writeFirstScreen(shell, screen, files));
});

test.each([
  ['another version of the app has drawn it', { ...asked, script: '/assets/index-old.js' }, files],
  ['nothing would run the app behind it', asked, { ...files, starter: undefined }],
  ['there is no such screen any more', { ...asked, screen: null }, files],
])('the one before goes, and none is kept, where %s', async (_what, message, given) => {
  playCaches();
  await keepFirstScreen(asked, new Response(shell), files);
  await keepFirstScreen(message, new Response(shell), given);
  expect(await matchFirstScreen()).toBeUndefined();
});
