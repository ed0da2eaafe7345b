import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import type { StateToRender } from '../../edition/protocol.ts';
import type { Entry } from '../../model/entry.ts';
import { chunkAddresses } from './chunk-addresses.ts';
import { criticalCss } from './critical-css.ts';
import { type Edition, type EditionWords, entryState, listState } from './edition.ts';
import type { HeadOf } from './head-of.ts';
import { journalLocale } from './journal-locale.ts';
import { pageDocument, readShell, type Shell } from './page-document.ts';
import { pageHead } from './page-head.ts';
import type { Renderer } from './renderer.ts';
import type { Site } from './site.ts';
import { writeHead } from './write-head.ts';

/** The built app, as its pages need to know it. */
export interface BuiltApp {
  shell: Shell;
  /** All of its style sheets. */
  css: string;
  manifest: Manifest;
}

/** So many entries have every module of the style sheet that entries can have, or nearly. */
const mostSamples = 24;

/** Makes documents of an edition's pages. */
export class PageWriter {
  readonly #app: BuiltApp;
  readonly #site: Site;
  readonly #words: EditionWords;
  readonly #renderer: Renderer;
  readonly #styles = new Map<HeadOf['page'], Promise<string>>();

  constructor(app: BuiltApp, site: Site, words: EditionWords, renderer: Renderer) {
    this.#app = app;
    this.#site = site;
    this.#words = words;
    this.#renderer = renderer;
  }

  list(edition: Edition): Promise<string> {
    const state = listState(edition, this.#words);
    const newest = edition.entries.slice(0, state.summaries.length);
    return this.#write({ page: 'list', newest }, state, [state]);
  }

  /** The page of the entry at an index; its previous one is older. */
  entry(edition: Edition, index: number): Promise<string> {
    const { entries } = edition;
    const head: HeadOf = {
      page: 'entry',
      entry: entries[index] as Entry,
      previous: entries[index + 1] ?? null,
      next: entries[index - 1] ?? null,
      picture: null,
    };
    const samples = entries
      .slice(0, mostSamples)
      .map((_, sample) => entryState(edition, sample, this.#words));
    return this.#write(head, entryState(edition, index, this.#words), samples);
  }

  /** `samples`: pages of the same kind, which tell what style all of them need. */
  async #write(head: HeadOf, state: StateToRender, samples: readonly StateToRender[]): Promise<string> {
    const { html, parts } = await this.#renderer.render(state);
    const { manifest, shell } = this.#app;
    return pageDocument(
      {
        language: this.#site.language,
        direction: journalLocale(this.#words.language).dir,
        head: writeHead(pageHead(head, this.#site)),
        style: await this.#styleOf(head.page, samples),
        body: html,
        state: { ...state, parts },
        chunks: chunkAddresses(manifest, parts, this.#site.basePath),
      },
      shell,
    );
  }

  /** One for all pages of a kind, so that a host's policy can name it. */
  #styleOf(kind: HeadOf['page'], samples: readonly StateToRender[]): Promise<string> {
    const known = this.#styles.get(kind) ?? this.#computeStyle(samples);
    this.#styles.set(kind, known);
    return known;
  }

  async #computeStyle(samples: readonly StateToRender[]): Promise<string> {
    const pages = await Promise.all(samples.map((sample) => this.#renderer.render(sample)));
    return criticalCss(
      this.#app.css,
      pages.map(({ html }) => html),
    );
  }
}

/** Reads what a build has left in its folder. */
export async function readBuiltApp(folder: string): Promise<BuiltApp> {
  const assets = join(folder, 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css')).sort();
  const css = await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')));
  return {
    shell: readShell(await readFile(join(folder, 'shell.html'), 'utf8')),
    css: css.join('\n'),
    manifest: JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')),
  };
}

/** Writes an edition's pages into the build's folder, each at its address. */
export async function writePages(folder: string, writer: PageWriter, edition: Edition): Promise<void> {
  await put(join(folder, 'index.html'), await writer.list(edition));
  await Promise.all(
    edition.entries.map(async ({ slug }, index) =>
      put(join(folder, 'entry', slug, 'index.html'), await writer.entry(edition, index)),
    ),
  );
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
