import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RenderedPage, StateToRender } from '../../edition/render-protocol.ts';
import type { ScreenToRender } from '../../edition/screen.ts';
import type { PageState } from '../../model/app/page-state.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { chunkListPath } from '../bundle/chunk-list-plugin.ts';
import { type BuiltChunks, type ChunkAddresses, chunkAddresses } from './document/chunk-addresses.ts';
import { pageDocument, parseShell, type Shell } from './document/page-document.ts';
import { type BuiltSheets, PageStyles } from './document/page-styles.ts';
import { type Edition, type EditionWords, entryState, listState } from './edition.ts';
import type { HeadOf } from './head/head-of.ts';
import { journalLocale } from './head/journal-locale.ts';
import { pageHead } from './head/page-head.ts';
import { writeHead } from './head/write-head.ts';
import { periodsOf } from './periods-of.ts';
import type { PageRenderer } from './render/kept-pages.ts';
import { type ScreenPage, screenPages, yearsOf } from './screen-pages.ts';
import type { Picture, Site } from './site/site.ts';

/** The built app, as its pages need to know it. */
export interface BuiltApp {
  shell: Shell;
  css: BuiltSheets;
  chunks: BuiltChunks;
}

/** What a page is rendered from. */
interface Shown {
  state: StateToRender;
  screen: ScreenToRender | null;
}

/** Makes documents of an edition's pages. */
export class PageWriter {
  readonly #app: BuiltApp;
  readonly #site: Site;
  readonly #words: EditionWords;
  readonly #renderer: PageRenderer;
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #chunks = new Map<string, ChunkAddresses>();
  readonly #styles: PageStyles;

  /** `pictures`: for previews, by the slugs of their entries. */
  constructor(
    app: BuiltApp,
    site: Site,
    words: EditionWords,
    renderer: PageRenderer,
    pictures: ReadonlyMap<string, Picture> = new Map(),
  ) {
    this.#pictures = pictures;
    this.#app = app;
    this.#site = site;
    this.#words = words;
    this.#renderer = renderer;
    this.#styles = new PageStyles({ ...app.css, others: app.css.others + renderer.css });
  }

  list(edition: Edition): Promise<string> {
    const state = listState(edition, this.#words);
    const newest = edition.entries.slice(0, state.summaries.length);
    const screen = { screen: { kind: 'list' as const }, years: yearsOf(periodsOf(edition.summaries)) };
    return this.#write(() => ({ page: 'list', newest }), { state, screen });
  }

  /** The page of the entry at an index; its previous one is older. */
  entry(edition: Edition, index: number): Promise<string> {
    const { entries } = edition;
    const entry = entries[index] as Entry;
    const head: HeadOf = {
      page: 'entry',
      entry,
      previous: entries[index + 1] ?? null,
      next: entries[index - 1] ?? null,
      picture: this.#pictures.get(entry.slug) ?? null,
    };
    return this.#write(() => head, { state: entryState(edition, index, this.#words), screen: null });
  }

  /** One of the pages that the app renders again itself. */
  screen({ head, ...shown }: ScreenPage): Promise<string> {
    return this.#write(head, shown);
  }

  async #write(headOf: ScreenPage['head'], page: Shown): Promise<string> {
    const { state, screen } = page;
    const { html, after, name, parts } = await this.#render(page);
    const { shell } = this.#app;
    const head = headOf(name);
    const shown = screen?.screen.kind ?? 'entry';
    const isInPlace = shown === 'entry' || shown === 'list';
    const tags = pageHead(head, this.#site);
    return pageDocument(
      {
        language: this.#site.language,
        direction: journalLocale(this.#words.language).dir,
        head: writeHead(tags.filter(({ tag }) => tag !== 'data')),
        data: writeHead(tags.filter(({ tag }) => tag === 'data')),
        ...this.#styles.of(html, after),
        body: html,
        after,
        state: isInPlace ? { ...state, parts, isInPlace } : shown === 'map' ? mapState(state) : null,
        chunks: this.#chunksOf(isInPlace ? ['take-over', ...parts] : partsInstead(screen)),
      },
      shell,
    );
  }

  /** Thousands of pages show the same few parts. */
  #chunksOf(parts: readonly string[]): ChunkAddresses {
    const key = parts.join();
    const known = this.#chunks.get(key) ?? chunkAddresses(this.#app.chunks, parts, this.#site.basePath);
    this.#chunks.set(key, known);
    return known;
  }

  /** An entry's page does not say how long the journal is: it stays what it was as others are added. */
  #render({ state, screen }: Shown): Promise<RenderedPage> {
    const shown = state.open === null ? state : { ...state, size: 0, oldest: null };
    return this.#renderer.render(shown, screen);
  }
}

/** The map starts with this many places of a journal; the others follow once the device has them. */
const firstPlaces = 100;

/** What the map's page carries: it shows no words of entries. */
function mapState(state: StateToRender): PageState {
  const summaries = state.summaries.slice(0, firstPlaces).map((one) => ({ ...one, firstLine: '' }));
  return { ...state, summaries, isInPlace: false, parts: [] };
}

/** The chunks of what the app shows in the place of a page. */
function partsInstead(wanted: ScreenToRender | null): string[] {
  const { screen } = wanted ?? {};
  if (screen?.kind === 'map') return ['take-over', 'make-room', 'map-page', 'world-map'];
  const page = screen?.kind === 'own' ? screen.page : screen?.kind;
  return ['make-room', `${page}-page`];
}

/** Reads what a build has left in its folder. */
export async function readBuiltApp(folder: string): Promise<BuiltApp> {
  const assets = join(folder, 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css')).sort();
  const shell = parseShell(await readFile(join(folder, 'shell.html'), 'utf8'));
  const isLinked = (name: string) => shell.styles.includes(`/${name}"`);
  const cssOf = async (names: string[]) =>
    (await Promise.all(names.map((name) => readFile(join(assets, name), 'utf8')))).join('\n');
  return {
    shell,
    css: {
      linked: await cssOf(sheets.filter(isLinked)),
      others: await cssOf(sheets.filter((name) => !isLinked(name))),
    },
    chunks: {
      manifest: JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')),
      list: JSON.parse(await readFile(join(folder, chunkListPath), 'utf8')),
    },
  };
}

/** Pages under way at once: enough to keep every thread busy, and few enough to be held in memory. */
const atOnce = 64;

/**
 * Writes an edition's pages into the build's folder, each at its address. `onProgress` hears how many are written.
 */
export async function writePages(
  folder: string,
  writer: PageWriter,
  edition: Edition,
  words: EditionWords,
  onProgress: (written: number, of: number) => void = () => undefined,
): Promise<void> {
  const pages: [file: string, write: () => Promise<string>][] = [
    ['index.html', () => writer.list(edition)],
    ...edition.entries.map(({ slug }, index): [string, () => Promise<string>] => [
      join('entry', slug, 'index.html'),
      () => writer.entry(edition, index),
    ]),
    ...[...screenPages(edition, words)].map(([path, page]): [string, () => Promise<string>] => [
      // Hosts know this one by its file's name.
      path === '404' ? '404.html' : join(path, 'index.html'),
      () => writer.screen(page()),
    ]),
  ];
  let written = 0;
  const writeNext = async (queue: Iterator<(typeof pages)[number]>): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const [file, write] = next.value;
      await put(join(folder, file), await write());
      written += 1;
      onProgress(written, pages.length);
    }
  };
  const queue = pages.values();
  await Promise.all(Array.from({ length: atOnce }, () => writeNext(queue)));
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
