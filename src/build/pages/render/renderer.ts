import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  RenderAnswer,
  RenderedPage,
  RenderRequest,
  RenderSetting,
  RenderStart,
  StateToRender,
} from '../../../edition/render-protocol.ts';
import type { ScreenToRender } from '../../../edition/screen.ts';
import { unknownSite } from '../../../model/app/page-state.ts';
import { buildRenderer, rendererFile } from './build-renderer.ts';
import type { PageRenderer } from './kept-pages.ts';

interface Setting {
  root: string;
  base: string;
  /** What the app's build knows of the journal, as the `define` of its build has it. */
  define: Record<string, string>;
  /** Where the journal is published; null if nobody has said it. */
  siteUrl: string | null;
  /** How many pages are written side by side. */
  workers: number;
}

interface Waiting {
  resolve: (page: RenderedPage) => void;
  reject: (error: Error) => void;
}

/** Writes pages with the app's own components, in threads of their own: they take Node for a browser. */
export class Renderer implements PageRenderer {
  readonly making: string;
  readonly css: string;
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  private constructor(workers: Worker[], making: string, css: string) {
    this.making = making;
    this.css = css;
    this.#workers = workers;
    for (const worker of workers) {
      worker.on('message', (answer: RenderAnswer) => this.#settle(answer));
      worker.on('error', (error) => this.#fail(error));
      worker.unref();
    }
  }

  /** Builds the app for Node, and starts it in the given number of threads. */
  static async create({ workers, siteUrl, ...built }: Setting): Promise<Renderer> {
    const folder = await buildRenderer(built);
    const file = join(folder, rendererFile);
    const workerData: RenderSetting = {
      basemapFile: join(built.root, 'src', 'basemap', 'basemap.bin'),
      siteUrl: siteUrl ?? unknownSite,
    };
    const making = await hashMaking(folder, workerData);
    const started = Array.from({ length: workers }, () => startWorker(file, workerData));
    const [css = ''] = await Promise.all(started.map(({ css }) => css));
    return new Renderer(
      started.map(({ worker }) => worker),
      making,
      css,
    );
  }

  /** The page that shows a state, and a screen in place of the app's or after it; rejects with what was thrown in the thread. */
  render(state: StateToRender, screen: ScreenToRender | null = null): Promise<RenderedPage> {
    this.#asked += 1;
    const request: RenderRequest = { id: this.#asked, state, screen };
    const worker = this.#workers[this.#asked % this.#workers.length];
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker?.ref();
      worker?.postMessage(request);
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #settle(answer: RenderAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'rendered') waiting?.resolve(answer.page);
    else waiting?.reject(new Error(answer.message));
    if (this.#waiting.size === 0) for (const worker of this.#workers) worker.unref();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function startWorker(file: string, workerData: RenderSetting): { worker: Worker; css: Promise<string> } {
  const worker = new Worker(file, { workerData });
  const css = new Promise<string>((resolve, reject) => {
    worker.once('message', (start: RenderStart) => resolve(start.css));
    worker.once('error', reject);
  });
  return { worker, css };
}

/** Code, map and address, and the Node that runs it: names of days and numbers are its own. */
async function hashMaking(codeFolder: string, setting: RenderSetting): Promise<string> {
  const code = await readdir(codeFolder, { recursive: true, withFileTypes: true });
  const files = code.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const hash = createHash('sha256').update(`${process.version} ${setting.siteUrl}`);
  for (const file of [...files.sort(), setting.basemapFile]) hash.update(await readFile(file));
  return hash.digest('hex');
}
