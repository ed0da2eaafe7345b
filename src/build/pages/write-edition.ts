import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../model/journal/journal.ts';
import { paintScreenshots } from '../bundle/screenshots.ts';
import type { FeedCopy } from '../relay/copy-feed.ts';
import { feedMediaType } from '../relay/sniff-feed.ts';
import { createEdition } from './edition.ts';
import { countPlaces, type EditionSummary } from './edition-summary.ts';
import { findSkipped } from './find-skipped.ts';
import { paintPictures } from './paint-pictures.ts';
import { contextOf, readWholeFeed } from './read-whole-feed.ts';
import { KeptPages } from './render/kept-pages.ts';
import { Renderer } from './render/renderer.ts';
import { type Picture, type Site, siteOf } from './site/site.ts';
import { siteWords } from './site/site-words.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { PageWriter, readBuiltApp, writePages } from './write-pages.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface EditionSetting {
  root: string;
  base: string;
  /** Of the built app. */
  folder: string;
  journal: Journal;
  copy: FeedCopy;
  /** Where the journal is published; null if nobody has said it. */
  siteUrl: string | null;
  define: Record<string, string>;
  /** Whether the manifest names pictures of this journal, to be painted of its entries. */
  paintsScreenshots: boolean;
  /** Hears how far a part of the work is. */
  onProgress: (what: string, done: number, of: number) => void;
}

/**
 * Writes a page for every address of a journal into the folder of the built app, with pictures for previews and a
 * sitemap where the journal's address is known. Pages and pictures of earlier builds that show the same are taken from
 * a cache. Nothing is written of a feed that cannot be read.
 *
 * @returns what was made of the feed
 */
export async function writeEdition(setting: EditionSetting): Promise<EditionSummary> {
  const { root, base, define, siteUrl } = setting;
  const workers = Math.min(4, availableParallelism());
  // Before the journal is read: Vite needs as much memory for it as for the app's own build, and gives it back.
  const renderer = await Renderer.create({ root, base, define, siteUrl, workers });
  try {
    return await writePagesWith(renderer, setting);
  } finally {
    await renderer.stop();
  }
}

async function writePagesWith(renderer: Renderer, setting: EditionSetting): Promise<EditionSummary> {
  const { root, base, copy, folder, journal, siteUrl } = setting;
  const place = { sourceUrl: journal.feedUrl ?? null, siteUrl, basePath: base };
  const parsed = await readWholeFeed(copy.bytes, place);
  if (parsed.kind === 'failed') {
    if (setting.paintsScreenshots) await paintScreenshots([], journal, setting);
    return { entries: 0, points: 0, places: 0, skipped: findSkipped(copy.bytes, contextOf(place)) };
  }
  const { language, titles } = await siteWords(journal.language);
  const words = { title: parsed.title, language, journalLanguage: journal.language };
  const edition = createEdition(parsed.entries, journal.language);
  if (setting.paintsScreenshots) {
    const title = journal.title ?? parsed.title;
    await paintScreenshots(edition.entries, { ...journal, title }, setting);
  }
  const pictures = siteUrl === null ? new Map<string, Picture>() : await paint();
  const site = siteOf(journal, {
    feedTitle: parsed.title,
    feedType: feedMediaType(copy.bytes),
    siteUrl,
    basePath: base,
    titles,
    picture: pictures.get('') ?? null,
  });
  const cache = join(root, 'node_modules', '.cache', 'waymark', 'pages', journal.id);
  const pages = await KeptPages.open(renderer, cache);
  const writer = new PageWriter(await readBuiltApp(folder), site, words, pages, pictures);
  await writePages(folder, writer, edition, words, tell('Pages'));
  await pages.sweep();
  await writeSitemaps(folder, sitemapPages(edition.entries), site);
  return {
    entries: edition.entries.length,
    points: edition.summaries.filter(({ origin }) => origin).length,
    places: countPlaces(edition.summaries),
    skipped: parsed.skipped === 0 ? [] : findSkipped(copy.bytes, contextOf(place)),
  };

  function paint() {
    return paintPictures(edition, journal, { ...setting, onProgress: tell('Pictures for previews') });
  }
  function tell(what: string) {
    return (done: number, of: number) => setting.onProgress(what, done, of);
  }
}

async function writeSitemaps(
  folder: string,
  pages: Parameters<typeof writeSitemap>[0],
  { siteUrl }: Site,
): Promise<void> {
  if (siteUrl === null) return;
  for (const { name, text } of writeSitemap(pages, siteUrl)) await writeFile(join(folder, name), text);
}
