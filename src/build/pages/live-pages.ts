import type { Journal } from '../../model/journal.ts';
import type { FeedSource } from '../parse-feed-source.ts';
import type { EditionWords } from './edition.ts';
import { LiveEdition, type TitledEdition } from './live-edition.ts';
import { Renderer } from './renderer.ts';
import { type ScreenPage, screenPages } from './screen-pages.ts';
import { siteOf } from './site-of.ts';
import { siteWords } from './site-words.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { PageWriter, readBuiltApp } from './write-pages.ts';
import { writeSitemap } from './write-sitemap.ts';

/** A reader does not wait longer for words that the app can fetch itself. */
const patienceMs = 2_000;
/** Pages kept of one edition. */
const mostKept = 500;

/** What an address has: a page, none (404) with a page that says so, or nothing that is ours to say. */
export type LivePage = { kind: 'page' | 'missing'; html: string } | { kind: 'unknown' };

interface Setting {
  root: string;
  base: string;
  /** Of the built app. */
  folder: string;
  journal: Journal;
  source: FeedSource;
  siteUrl: string | null;
  define: Record<string, string>;
}

/** Writes pages as they are asked for, from the newest edition of the feed. */
export class LivePages {
  readonly #setting: Setting;
  readonly #live: LiveEdition;
  #renderer: Promise<Renderer> | null = null;
  #pages = new Map<string, Promise<string>>();
  #edition: TitledEdition | null = null;
  #writer: Promise<PageWriter> | null = null;
  #screens: Promise<Map<string, () => ScreenPage>> | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
    const { base, journal, siteUrl, source } = setting;
    this.#live = new LiveEdition(source, journal.language, { basePath: base, siteUrl });
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
    const slug = /^entry\/([^/]+)$/.exec(name)?.[1];
    const index = edition.entries.findIndex((entry) => entry.slug === slug);
    if (name === '' || index >= 0) {
      const html = this.#kept(name, (writer) =>
        index < 0 ? writer.list(edition) : writer.entry(edition, index),
      );
      return { kind: 'page', html: await html };
    }
    const screens = (await this.#screens) ?? new Map<string, () => ScreenPage>();
    const isThere = name !== '404' && screens.has(name);
    const screen = screens.get(isThere ? name : '404') as () => ScreenPage;
    const html = await this.#kept(isThere ? name : '404', (writer) => writer.screen(screen()));
    return { kind: isThere ? 'page' : 'missing', html };
  }

  /** The sitemap, or the part of it that has this name; null where there is none. */
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
    const words = this.#wordsOf(latest);
    this.#screens = words.then((told) => screenPages(latest.edition, told));
    this.#writer = words.then((told) => this.#createWriter(latest, told));
  }

  #kept(path: string, write: (writer: PageWriter) => Promise<string>): Promise<string> {
    const known = this.#pages.get(path);
    if (known) return known;
    const page = (this.#writer as Promise<PageWriter>).then(write);
    if (this.#pages.size >= mostKept) this.#pages.clear();
    this.#pages.set(path, page);
    return page;
  }

  async #wordsOf({ title }: TitledEdition): Promise<EditionWords> {
    const { language } = this.#setting.journal;
    return { title, language: (await siteWords(language)).language, journalLanguage: language };
  }

  async #createWriter({ title }: TitledEdition, words: EditionWords): Promise<PageWriter> {
    const { base, define, folder, journal, root, siteUrl } = this.#setting;
    this.#renderer ??= Renderer.create({ root, base, define, siteUrl, workers: 1 });
    const { titles } = await siteWords(journal.language);
    const site = siteOf(journal, {
      feedTitle: title,
      feedType: null,
      siteUrl,
      basePath: base,
      titles,
      picture: null,
    });
    return new PageWriter(await readBuiltApp(folder), site, words, await this.#renderer);
  }
}
