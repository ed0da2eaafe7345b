import type { Journal } from '../../model/journal/journal.ts';
import type { FeedSource } from '../config/parse-feed-source.ts';
import type { SharedFeed } from '../relay/shared-feed.ts';
import type { EditionWords } from './edition.ts';
import { LiveEdition, type TitledEdition } from './live-edition.ts';
import { Renderer } from './render/renderer.ts';
import { type ScreenPage, screenPages } from './screen-pages.ts';
import { siteOf } from './site/site.ts';
import { siteWords } from './site/site-words.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { PageWriter, readBuiltApp } from './write-pages.ts';
import { writeSitemap } from './write-sitemap.ts';

/** A reader does not wait longer for words that the app can fetch itself. */
const patienceMs = 2_000;
/** Pages kept of one edition. */
const maxKept = 500;

/** A page as it stands: one object for as long as it is kept, so that it is hashed and compressed once. */
export interface WrittenPage {
  kind: 'page' | 'missing';
  html: string;
}

/** What an address has: a page, none (404) with a page that says so, or nothing that is ours to say. */
export type LivePage = WrittenPage | { kind: 'unknown' };

interface Setting {
  root: string;
  base: string;
  /** Of the built app. */
  folder: string;
  journal: Journal;
  source: FeedSource;
  /** The feed at `source`, where a relay serves it too. */
  shared?: SharedFeed | undefined;
  siteUrl: string | null;
  define: Record<string, string>;
}

/** Writes pages as they are asked for, from the newest edition of the feed. */
export class LivePages {
  readonly #setting: Setting;
  readonly #live: LiveEdition;
  #renderer: Promise<Renderer> | null = null;
  #pages = new Map<string, Promise<WrittenPage>>();
  #edition: TitledEdition | null = null;
  /** Of the edition's entries, by slug. */
  #indexes: ReadonlyMap<string, number> = new Map();
  #writer: Promise<PageWriter> | null = null;
  #screens: Promise<Map<string, () => ScreenPage>> | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
    const { base, journal, shared, siteUrl, source } = setting;
    this.#live = new LiveEdition(source, journal.language, { basePath: base, siteUrl }, shared);
  }

  /** Makes ready what the first reader would wait for. */
  async start(): Promise<void> {
    const { root, base, define, siteUrl } = this.#setting;
    this.#renderer ??= Renderer.create({ root, base, define, siteUrl, workers: 1 });
    await Promise.all([this.#renderer, this.#live.latest(patienceMs)]);
  }

  /** What stands at a path below the base path, decoded and without query. */
  async pageAt(path: string): Promise<LivePage> {
    const latest = await this.#live.latest(patienceMs);
    if (latest === null) return { kind: 'unknown' };
    this.#take(latest);
    const { edition } = latest;
    const name = path.replace(/\/$/, '');
    if (name === '') return this.#kept(name, 'page', (writer) => writer.list(edition));
    const index = this.#indexes.get(/^entry\/([^/]+)$/.exec(name)?.[1] ?? '');
    if (index !== undefined) return this.#kept(name, 'page', (writer) => writer.entry(edition, index));
    const screens = (await this.#screens) ?? new Map<string, () => ScreenPage>();
    const isThere = name !== '404' && screens.has(name);
    const screen = screens.get(isThere ? name : '404') as () => ScreenPage;
    return this.#kept(isThere ? name : '404', isThere ? 'page' : 'missing', (writer) =>
      writer.screen(screen()),
    );
  }

  /** The sitemap, or the part of it that has this name; null if there is none. */
  async sitemapAt(name: string): Promise<string | null> {
    const { siteUrl } = this.#setting;
    const latest = siteUrl === null ? null : await this.#live.latest(patienceMs);
    if (siteUrl === null || latest === null) return null;
    const files = writeSitemap(sitemapPages(latest.edition.entries), siteUrl);
    return files.find((file) => file.name === name)?.text ?? null;
  }

  /** What was written of an older edition is left. */
  #take(latest: TitledEdition): void {
    if (latest === this.#edition) return;
    this.#edition = latest;
    this.#pages.clear();
    this.#indexes = new Map(latest.edition.entries.map(({ slug }, index) => [slug, index]));
    const words = this.#wordsOf(latest);
    this.#screens = words.then((told) => screenPages(latest.edition, told));
    this.#writer = words.then((told) => this.#createWriter(latest, told));
  }

  #kept(
    path: string,
    kind: WrittenPage['kind'],
    write: (writer: PageWriter) => Promise<string>,
  ): Promise<WrittenPage> {
    const known = this.#pages.get(path);
    if (known) return known;
    const writer = this.#writer as Promise<PageWriter>;
    const page = writer.then(write).then((html) => ({ kind, html }));
    if (this.#pages.size >= maxKept) this.#pages.clear();
    this.#pages.set(path, page);
    return page;
  }

  async #wordsOf({ title }: TitledEdition): Promise<EditionWords> {
    const { language } = this.#setting.journal;
    return { title, language: (await siteWords(language)).language, journalLanguage: language };
  }

  async #createWriter({ title, type }: TitledEdition, words: EditionWords): Promise<PageWriter> {
    const { base, define, folder, journal, root, siteUrl } = this.#setting;
    this.#renderer ??= Renderer.create({ root, base, define, siteUrl, workers: 1 });
    const { titles } = await siteWords(journal.language);
    const site = siteOf(journal, {
      feedTitle: title,
      feedType: type,
      siteUrl,
      basePath: base,
      titles,
      picture: null,
    });
    return new PageWriter(await readBuiltApp(folder), site, words, await this.#renderer);
  }
}
