import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import type {
  RenderAnswer,
  RenderedPage,
  RenderRequest,
  RenderSetting,
  RenderStart,
  StateToRender,
} from '../../edition/protocol.ts';
import type { ScreenToRender } from '../../edition/screen.ts';
import { unknownSite } from '../../model/page-state.ts';
import { cssModules } from '../css-class-name.ts';
import { cssLayersPlugin } from '../css-layers-plugin.ts';
import { htmlNamesPlugin } from '../html-names-plugin.ts';
import type { PageRenderer } from './kept-pages.ts';

interface Setting {
  root: string;
  base: string;
  /** What the app's build knows of the journal, as the `define` of its build has it. */
  define: Record<string, string>;
  /** Where the journal is published; null where nobody has said it. */
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
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  private constructor(workers: Worker[], making: string, css: string, folder: string) {
    this.#folder = folder;
    this.making = making;
    this.css = css;
    this.#workers = workers;
    for (const worker of workers) {
      worker.on('message', (answer: RenderAnswer) => this.#settle(answer));
      worker.on('error', (error) => this.#fail(error));
      worker.unref();
    }
  }

  /** Builds the app for Node, into a folder of its own: others may build beside it. */
  static async create({ root, base, define, siteUrl, workers }: Setting): Promise<Renderer> {
    const outDir = await openFolder(join(root, 'node_modules', '.cache', 'waymark', 'renderer'));
    await build({
      root,
      base,
      define,
      configFile: false,
      envDir: false,
      publicDir: false,
      mode: 'production',
      logLevel: 'warn',
      plugins: [preact({ reactAliasesEnabled: false }), cssLayersPlugin(), htmlNamesPlugin()],
      css: { modules: cssModules },
      worker: { format: 'es', plugins: () => [htmlNamesPlugin()] },
      ssr: { noExternal: true },
      build: { ssr: 'src/edition/render.worker.ts', outDir, emptyOutDir: false, target: 'node20' },
    });
    const file = join(outDir, 'render.worker.js');
    const workerData: RenderSetting = {
      basemapFile: join(root, 'src', 'basemap', 'basemap.bin'),
      siteUrl: siteUrl ?? unknownSite,
    };
    const making = await hashMaking(outDir, workerData);
    const started = Array.from({ length: workers }, () => startWorker(file, workerData));
    const [css = ''] = await Promise.all(started.map(({ css }) => css));
    return new Renderer(
      started.map(({ worker }) => worker),
      making,
      css,
      outDir,
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
    await rm(this.#folder, { recursive: true, force: true });
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

/** A new folder, named after the process that it is for; those of processes that have ended are removed. */
async function openFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const ended = (await readdir(parent)).filter((name) => !isRunning(Number.parseInt(name, 10)));
  await Promise.all(ended.map((name) => rm(join(parent, name), { recursive: true, force: true })));
  return mkdtemp(join(parent, `${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No process of this number, or a file that is none of ours.
    return false;
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
