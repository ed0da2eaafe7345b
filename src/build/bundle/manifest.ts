import type { ManifestOptions } from 'vite-plugin-pwa';
import type { Journal } from '../../model/journal/journal.ts';
import { journalLocale } from '../pages/head/journal-locale.ts';
import type { SiteWords } from '../pages/site/site-words.ts';

/** A picture that a browser offers the app with: its file below the base path, and what it shows. */
export interface Screenshot {
  src: string;
  widthPx: number;
  heightPx: number;
  type: string;
  /** `narrow`: as on a phone. */
  form: 'narrow' | 'wide';
  shows: 'list' | 'map';
}

/** What a manifest is made of. */
export interface InstalledJournal {
  journal: Journal;
  /** The app's base path, with a slash at both ends. */
  base: string;
  words: SiteWords;
  /** The icon is a drawing on nothing, so that systems may fill its outline with a colour of their own. */
  hasMonochrome: boolean;
  screenshots: readonly Screenshot[];
}

/** The paper of the light theme. */
export const paper = '#F8F3E9';

/**
 * The web app manifest of a journal (https://www.w3.org/TR/appmanifest/ and
 * https://wicg.github.io/manifest-incubations/), in the journal's language where we speak it. Addresses are below the
 * base path, but for the id: it is resolved against the host, where other journals may live.
 */
export function journalManifest({
  journal,
  base,
  words,
  hasMonochrome,
  screenshots,
}: InstalledJournal): Partial<ManifestOptions> {
  const name = journal.title ?? 'Waymark';
  const { navigation, manifest } = words;
  return {
    id: base,
    name,
    short_name: shortNameOf(name),
    description: journal.description ?? manifest.keptHere(name),
    lang: journal.language,
    dir: journalLocale(journal.language).dir,
    categories: ['books', 'magazines', 'travel'],
    start_url: '.',
    scope: '.',
    display: 'standalone',
    // Without an address bar where that can be had; where it cannot, with the smallest.
    display_override: ['standalone', 'minimal-ui'],
    theme_color: paper,
    background_color: paper,
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
      ...(hasMonochrome ? [icon('icon-monochrome-512.png', 512, 'monochrome')] : []),
    ],
    shortcuts: [
      // Not the bare start, which goes on where its reader was.
      { name: navigation.entries, url: './?entries', icons: [icon('shortcut-entries-96.png', 96)] },
      { name: navigation.map, url: 'map', icons: [icon('shortcut-map-96.png', 96)] },
      { name: manifest.dueToday, url: 'ledger', icons: [icon('shortcut-ledger-96.png', 96)] },
    ],
    screenshots: screenshots.map(({ src, widthPx, heightPx, type, form, shows }) => ({
      src,
      sizes: `${widthPx}x${heightPx}`,
      type,
      form_factor: form,
      label: manifest.pictured[shows],
    })),
    // The page hears what was opened, and goes there itself: what its reader was at is not lost.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    handle_links: 'preferred',
    file_handlers: [{ action: 'settings', accept: { 'application/json': ['.json'] } }],
    share_target: {
      action: 'share',
      method: 'GET',
      // Chromium warns of a manifest that leaves it to the default.
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    prefer_related_applications: false,
  };
}

function icon(file: string, sizePx: number, purpose: 'any' | 'maskable' | 'monochrome' = 'any') {
  return { src: `icons/${file}`, sizes: `${sizePx}x${sizePx}`, type: 'image/png', purpose };
}

/** Home screens show about twelve signs: whole words up to there, or the first word alone. */
export function shortNameOf(name: string): string {
  const words = name.split(/\s+/);
  let short = words.shift() ?? name;
  for (const word of words) {
    if (short.length + 1 + word.length > 12) break;
    short += ` ${word}`;
  }
  return short;
}
