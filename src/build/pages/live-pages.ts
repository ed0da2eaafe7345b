import type { Journal } from '../../model/journal.ts';
import { chooseLanguage } from '../../words/language.ts';
import type { FeedSource } from '../parse-feed-source.ts';
import { LiveEdition, type TitledEdition } from './live-edition.ts';
import { Renderer } from './renderer.ts';
import { siteOf } from './site-of.ts';
import { PageWriter, readBuiltApp } from './write-pages.ts';

/** A reader does not wait longer for words that the app can fetch itself. */
const patienceMs = 2_000;
/** Pages kept of one edition. */
const mostKept = 500;

/** What an address has: a page, none although its kind is known (404), or nothing that is ours to say. */
export type LivePage = { kind: 'page'; html: string } | { kind: 'missing' } | { kind: 'unknown' };

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

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#live = new LiveEdition(setting.source, setting.journal.language);
  }

  /** Makes ready what the first reader would wait for. */
  async start(): Promise<void> {
    const { root, base, define } = this.#setting;
    this.#renderer ??= Renderer.create({ root, base, define, workers: 1 });
    await Promise.all([this.#renderer, this.#live.latest(patienceMs)]);
  }

  /** What stands at a path below the base path, without query. */
  async pageAt(path: string): Promise<LivePage> {
    const entry = /^entry\/([^/]+)\/?$/.exec(path)?.[1];
    if (path !== '' && entry === undefined) return { kind: 'unknown' };
    const latest = await this.#live.latest(patienceMs);
    if (latest === null) return { kind: 'unknown' };
    const { edition } = latest;
    const index = entry === undefined ? -1 : edition.entries.findIndex(({ slug }) => slug === entry);
    if (entry !== undefined && index < 0) return { kind: 'missing' };
    const html = this.#kept(latest, path, (writer) =>
      index < 0 ? writer.list(edition) : writer.entry(edition, index),
    );
    return { kind: 'page', html: await html };
  }

  #kept(
    latest: TitledEdition,
    path: string,
    write: (writer: PageWriter) => Promise<string>,
  ): Promise<string> {
    if (latest !== this.#edition) {
      this.#edition = latest;
      this.#pages.clear();
      this.#writer = this.#createWriter(latest);
    }
    const known = this.#pages.get(path);
    if (known) return known;
    const page = (this.#writer as Promise<PageWriter>).then(write);
    if (this.#pages.size >= mostKept) this.#pages.clear();
    this.#pages.set(path, page);
    return page;
  }

  async #createWriter({ title }: TitledEdition): Promise<PageWriter> {
    const { base, define, folder, journal, root, siteUrl } = this.#setting;
    this.#renderer ??= Renderer.create({ root, base, define, workers: 1 });
    const language = chooseLanguage('system', [journal.language]);
    const words = { title, language, journalLanguage: journal.language };
    return new PageWriter(
      await readBuiltApp(folder),
      siteOf(journal, title, siteUrl, base),
      words,
      await this.#renderer,
    );
  }
}
