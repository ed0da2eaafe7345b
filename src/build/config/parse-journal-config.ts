import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Journal, OnlineTiles } from '../../model/journal/journal.ts';
import { parseUrl } from '../../model/text/parse-url.ts';
import { parseAccent } from './parse-accent.ts';
import { type FeedSource, parseFeedSource, publicAddress } from './parse-feed-source.ts';
import type { SampleJournal } from './read-sample-journal.ts';
import { SettingsError } from './settings-error.ts';

/** The publisher's settings: environment variables over `.env`, as Vite's `loadEnv` gives them. */
export type JournalEnv = Readonly<Record<string, string | undefined>>;

/** What the settings say: the page's `Journal`, where the feed comes from, and where the journal is published. */
export interface JournalConfig {
  journal: Journal;
  /** Null: the sample. */
  source: FeedSource | null;
  /** The list's whole address, the base path in it and a slash at its end; null if nobody has said it. */
  siteUrl: string | null;
  /** The publisher's own icon, an SVG or a PNG; null: Waymark's. */
  iconPath: string | null;
}

interface Surroundings {
  /** Relative `FEED_URL` paths start here. */
  root: string;
  /** What `FEED_PATH` is where the publisher leaves it unset. */
  feedPath: string;
  /** The app's base path, with a slash at both ends: the path of `SITE_URL`. */
  base: string;
  /** Whether a file is there; without it the disk is asked. */
  fileExists?: (path: string) => boolean;
  sample: SampleJournal;
}

/**
 * Reads the publisher's settings. Throws an error whose message has one plain sentence for each value that is wrong,
 * so that a build never goes out with half of what was meant.
 */
export function parseJournalConfig(
  env: JournalEnv,
  { root, feedPath, base, sample, fileExists = existsSync }: Surroundings,
): JournalConfig {
  const faults: string[] = [];
  const check = <Value>(parse: () => Value, otherwise: Value): Value => {
    try {
      return parse();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return otherwise;
    }
  };
  const feedUrl = textOf(env, 'FEED_URL');
  const source = check(() => (feedUrl === null ? null : parseSource(feedUrl, root, fileExists)), null);
  const own = feedUrl === null ? sample : { title: null, author: null, description: null, language: null };
  const journal: Journal = {
    id: check(() => parseId(env), null) ?? idOf(source),
    title: textOf(env, 'JOURNAL_TITLE') ?? own.title,
    author: textOf(env, 'JOURNAL_AUTHOR') ?? own.author,
    description: textOf(env, 'JOURNAL_DESCRIPTION') ?? own.description,
    language: check(() => parseLanguage(env), null) ?? own.language ?? 'en',
    feedPath: check(() => parseFeedPath(env), null) ?? feedPath,
    ...(source?.kind === 'http' && { feedUrl: publicAddress(source.url) }),
    accent: check(() => parseAccent(textOf(env, 'JOURNAL_ACCENT'), textOf(env, 'JOURNAL_ACCENT_DARK')), null),
    followUrl: check(() => parseLink(env, 'FOLLOW_URL'), null),
    followName: textOf(env, 'FOLLOW_NAME'),
    substackUrl: check(() => parseLink(env, 'SUBSTACK_URL'), null),
    emailUrl: check(() => parseLink(env, 'EMAIL_URL'), null),
    tiles: check(() => parseTiles(env), null),
  };
  const siteUrl = check(() => parseSiteUrl(env, base), null);
  const iconPath = check(() => parseIconPath(env, root, fileExists), null);
  if (faults.length > 0) throw new SettingsError(faults);
  return { journal, source, siteUrl, iconPath };
}

function parseSource(feedUrl: string, root: string, fileExists: (path: string) => boolean): FeedSource {
  const source = parseFeedSource(feedUrl, root);
  if (source.kind === 'file' && !fileExists(source.path)) {
    throw new Error(`FEED_URL names a file that is not there: ${source.path}.`);
  }
  return source;
}

function parseIconPath(env: JournalEnv, root: string, fileExists: (path: string) => boolean): string | null {
  const name = textOf(env, 'JOURNAL_ICON');
  if (name === null) return null;
  const path = resolve(root, name);
  if (!/\.(?:svg|png)$/i.test(path))
    throw new Error(`JOURNAL_ICON must be the path of an .svg or .png file, not "${name}".`);
  if (!fileExists(path)) throw new Error(`JOURNAL_ICON names a file that is not there: ${path}.`);
  return path;
}

function textOf(env: JournalEnv, name: string): string | null {
  return env[name]?.trim() || null;
}

function parseId(env: JournalEnv): string | null {
  const id = textOf(env, 'JOURNAL_ID');
  if (id !== null && !/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id)) {
    throw new Error(`JOURNAL_ID must be up to 64 small letters, digits and hyphens, not "${id}".`);
  }
  return id;
}

/** The journal's name on a reader's device: what the feed's address says of it, without what may change (scheme, port). */
function idOf(source: FeedSource | null): string {
  if (source === null) return 'sample';
  if (source.kind === 'file') return slugOf(basename(source.path));
  const { hostname, pathname } = new URL(source.url);
  return slugOf(hostname + pathname);
}

function slugOf(text: string): string {
  const slug = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.slice(0, 64).replaceAll(/^-+|-+$/g, '') || 'journal';
}

function parseLanguage(env: JournalEnv): string | null {
  const language = textOf(env, 'JOURNAL_LANGUAGE');
  if (language === null) return null;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    throw new Error(`JOURNAL_LANGUAGE must be a language tag such as en or pt-BR, not "${language}".`);
  }
}

function parseFeedPath(env: JournalEnv): string | null {
  const path = textOf(env, 'FEED_PATH');
  if (path !== null && !['feed', 'feed.xml', 'feed.json'].includes(path)) {
    throw new Error(`FEED_PATH must be feed, feed.xml or feed.json, not "${path}".`);
  }
  return path;
}

function parseTiles(env: JournalEnv): OnlineTiles | null {
  const url = textOf(env, 'TILES_URL');
  if (url === null) return null;
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
  if (!isTemplate || !url.startsWith('https://')) {
    throw new Error(`TILES_URL must be an https address with {z}, {x} and {y}, not "${url}".`);
  }
  const name = textOf(env, 'TILES_NAME');
  const attribution = textOf(env, 'TILES_ATTRIBUTION');
  if (name === null || attribution === null) {
    throw new Error(
      'TILES_URL needs TILES_NAME, who sees the views, and TILES_ATTRIBUTION, whose map it is.',
    );
  }
  return { url, name, attribution };
}

function parseLink(env: JournalEnv, name: string): string | null {
  const link = textOf(env, name);
  if (link === null) return null;
  const url = parseUrl(link);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`${name} must be a whole http or https address, not "${link}".`);
  }
  return url.href;
}

/** The pages link each other from the host's root on: the path of the address is the base path, or left to it. */
function parseSiteUrl(env: JournalEnv, base: string): string | null {
  const link = parseLink(env, 'SITE_URL');
  if (link === null) return null;
  const url = new URL(link);
  if (url.username !== '' || url.password !== '' || /[?#]/.test(link)) {
    throw new Error('SITE_URL must be an address without a user, a password, a query and a fragment.');
  }
  const path = `${url.pathname}/`.replaceAll(/\/{2,}/g, '/');
  if (path !== '/' && path !== base) {
    throw new Error(`SITE_URL has the path ${path}, but BASE_PATH is ${base}: the two must be the same.`);
  }
  return url.origin + base;
}
