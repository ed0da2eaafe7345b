import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { journalManifest, type Screenshot, shortNameOf } from '../../../src/build/bundle/manifest.ts';
import { siteWords } from '../../../src/build/pages/site/site-words.ts';
import type { Journal } from '../../../src/model/journal/journal.ts';

const journal: Journal = {
  id: 'test',
  title: 'Letters from the Road',
  author: null,
  description: 'What was seen on the way.',
  language: 'en-GB',
  feedPath: 'feed',
  accent: null,
  followUrl: null,
  followName: null,
  substackUrl: null,
  emailUrl: null,
  tiles: null,
};
const screenshots: Screenshot[] = [
  {
    src: 'screenshots/a.png',
    widthPx: 618,
    heightPx: 1373,
    type: 'image/png',
    form: 'narrow',
    shows: 'list',
  },
  { src: 'screenshots/b.jpg', widthPx: 1280, heightPx: 800, type: 'image/jpeg', form: 'wide', shows: 'map' },
];

async function manifestOf(said: Partial<Journal> = {}, base = '/', hasMonochrome = true) {
  const whole = { ...journal, ...said };
  const words = await siteWords(whole.language);
  return journalManifest({ journal: whole, base, words, hasMonochrome, screenshots });
}

test('an installed journal says what it is, in words of its own', async () => {
  expect(await manifestOf()).toEqual({
    id: '/',
    name: 'Letters from the Road',
    short_name: 'Letters from',
    description: 'What was seen on the way.',
    lang: 'en-GB',
    dir: 'ltr',
    categories: ['books', 'magazines', 'travel'],
    start_url: '.',
    scope: '.',
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    theme_color: '#F8F3E9',
    background_color: '#F8F3E9',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/icon-monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
    ],
    shortcuts: [
      {
        name: 'Entries',
        url: './?entries',
        icons: [{ src: 'icons/shortcut-entries-96.png', sizes: '96x96', type: 'image/png', purpose: 'any' }],
      },
      {
        name: 'Map',
        url: 'map',
        icons: [{ src: 'icons/shortcut-map-96.png', sizes: '96x96', type: 'image/png', purpose: 'any' }],
      },
      {
        name: 'Due today',
        url: 'ledger',
        icons: [{ src: 'icons/shortcut-ledger-96.png', sizes: '96x96', type: 'image/png', purpose: 'any' }],
      },
    ],
    screenshots: [
      {
        src: 'screenshots/a.png',
        sizes: '618x1373',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'Every entry, newest first',
      },
      {
        src: 'screenshots/b.jpg',
        sizes: '1280x800',
        type: 'image/jpeg',
        form_factor: 'wide',
        label: 'The journey on its map',
      },
    ],
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    handle_links: 'preferred',
    file_handlers: [{ action: 'settings', accept: { 'application/json': ['.json'] } }],
    share_target: {
      action: 'share',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    prefer_related_applications: false,
  });
});

test('its shortcuts and pictures speak the journal’s language, from right to left where it is written so', async () => {
  const arabic = await manifestOf({ language: 'ar', description: null });
  expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(arabic.shortcuts?.map(({ name }) => name)).toEqual(['التدوينات', 'الخريطة', 'ما حان وقته اليوم']);
  expect(arabic.description).toContain('Letters from the Road');
  const german = await manifestOf({ language: 'de-AT' });
  expect(german.shortcuts?.map(({ name }) => name)).toEqual(['Einträge', 'Karte', 'Heute fällig']);
  expect(german.screenshots?.map(({ label }) => label)).toContain('Die Reise auf ihrer Karte');
  // A language that we do not speak: the journal's name stays in it.
  expect(await manifestOf({ language: 'he' })).toMatchObject({ lang: 'he', dir: 'rtl' });
});

test('journals below folders of one host are apps of their own', async () => {
  expect((await manifestOf({}, '/one/')).id).toBe('/one/');
  expect((await manifestOf({}, '/two/')).id).toBe('/two/');
});

test('a journal that nobody has named is installed all the same', async () => {
  expect(await manifestOf({ title: null, description: null })).toMatchObject({
    name: 'Waymark',
    short_name: 'Waymark',
    description: 'Waymark: a journal, kept on this device.',
  });
});

test('an icon without an outline of its own names none', async () => {
  const { icons } = await manifestOf({}, '/', false);
  expect(icons?.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
});

test('every icon that is named is there', async () => {
  const { icons = [], shortcuts = [] } = await manifestOf();
  const named = [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons ?? [])];
  const folder = fileURLToPath(new URL('../../../public/', import.meta.url));
  expect(named.filter(({ src }) => !existsSync(folder + src))).toEqual([]);
});

test('a long name is cut to whole words, and one long word stays whole', () => {
  expect(shortNameOf('Letters from the Road')).toBe('Letters from');
  expect(shortNameOf('Reisetagebuchblätter aus dem Süden')).toBe('Reisetagebuchblätter');
});
