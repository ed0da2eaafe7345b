import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedPage, StateToRender } from '../../../edition/render-protocol.ts';
import type { ScreenToRender } from '../../../edition/screen.ts';

/** Writes pages as HTML. */
export interface PageRenderer {
  /** A hash that changes with what pages are made by. */
  readonly making: string;
  /** Rules of what is on written pages alone. */
  readonly css: string;
  render(state: StateToRender, screen: ScreenToRender | null): Promise<RenderedPage>;
}

/** What this module puts into its folder, whole or half-written. */
const ownFile = /^[0-9a-f]{32}\.json(?:\.[0-9a-f]+\.part)?$/;

/**
 * Renders pages, and keeps them from build to build in a folder of this journal alone: a page is known by the hash of
 * what it shows and of what it is made by.
 */
export class KeptPages implements PageRenderer {
  readonly #renderer: PageRenderer;
  readonly #folder: string;
  readonly #kept: ReadonlySet<string>;
  readonly #used = new Set<string>();
  /** Samples of the style are asked for beside the pages that they are. */
  readonly #underWay = new Map<string, Promise<RenderedPage>>();

  private constructor(renderer: PageRenderer, folder: string, kept: ReadonlySet<string>) {
    this.#renderer = renderer;
    this.#folder = folder;
    this.#kept = kept;
  }

  /** `folder` is made if it is not there. */
  static async open(renderer: PageRenderer, folder: string): Promise<KeptPages> {
    await mkdir(folder, { recursive: true });
    return new KeptPages(renderer, folder, new Set(await readdir(folder)));
  }

  get making(): string {
    return this.#renderer.making;
  }

  get css(): string {
    return this.#renderer.css;
  }

  render(state: StateToRender, screen: ScreenToRender | null): Promise<RenderedPage> {
    const file = `${hashOf([this.making, state, screen])}.json`;
    this.#used.add(file);
    const known = this.#underWay.get(file);
    if (known) return known;
    const page = this.#read(file).then((kept) => kept ?? this.#make(file, state, screen));
    this.#underWay.set(file, page);
    return page.finally(() => this.#underWay.delete(file));
  }

  /** Null if it is not kept, or not any more: another build may be sweeping beside this one. */
  async #read(file: string): Promise<RenderedPage | null> {
    if (!this.#kept.has(file)) return null;
    const text = await readFile(join(this.#folder, file), 'utf8').catch(() => null);
    return text === null ? null : JSON.parse(text);
  }

  async #make(file: string, state: StateToRender, screen: ScreenToRender | null): Promise<RenderedPage> {
    const page = await this.#renderer.render(state, screen);
    const path = join(this.#folder, file);
    // A build that is killed amid writing must not leave half a page for the next one, nor for one beside it.
    const part = `${path}.${randomBytes(4).toString('hex')}.part`;
    await writeFile(part, JSON.stringify(page));
    await rename(part, path);
    return page;
  }

  /** Removes what was kept and was not asked for. */
  async sweep(): Promise<void> {
    for (const file of this.#kept)
      if (ownFile.test(file) && !this.#used.has(file)) await rm(join(this.#folder, file), { force: true });
  }
}

function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
