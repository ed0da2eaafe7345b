import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../support/free-port.ts';
import { sampleSettings } from './build-app.ts';

const run = promisify(execFile);
const schemaPath = 'src/store/schema.ts';

/** A build that readers' devices may have: of the last commit with a version of the database. */
export interface ReleasedBuild {
  commit: string;
  /** Of the database. */
  version: number;
}

/** One for each earlier version of the database, oldest first; none where the project's history is not at hand. */
export async function findReleasedBuilds(): Promise<ReleasedBuild[]> {
  const log = await git('log', '--reverse', '--format=%H', '--', schemaPath).catch(() => '');
  const builds: ReleasedBuild[] = [];
  let version = 0;
  for (const commit of log.split('\n').filter(Boolean)) {
    const next = countSteps(await git('show', `${commit}:${schemaPath}`));
    if (next > version && version > 0) builds.push({ commit: await git('rev-parse', `${commit}^`), version });
    version = next;
  }
  return builds;
}

/** Each step stands at the start of a line of its own, two deep. */
function countSteps(schema: string): number {
  return schema.match(/^ {2}\(database(?:, \w+)?\) => \{$/gm)?.length ?? 0;
}

async function git(...args: string[]): Promise<string> {
  return (await run('git', args)).stdout.trim();
}

/** An old build with the tools that it was made with, and its own server. */
export class OldBuild {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Checks a commit out beside the project, installs what it needs by its own lock file, and builds its sample app. */
  static async make(commit: string): Promise<OldBuild> {
    const folder = join(await mkdtemp(join(tmpdir(), 'waymark-released-')), 'source');
    await git('worktree', 'add', '--detach', folder, commit);
    const build = new OldBuild(folder);
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
      await build.#vite('build', '--logLevel', 'warn');
      return build;
    } catch (error) {
      await build.remove();
      throw error;
    }
  }

  /** Serves it, as its publisher did, on a free port or a given one. */
  async serve(port?: number): Promise<{ url: string; port: number; stop: () => Promise<void> }> {
    const at = port ?? (await freePort());
    const args = ['preview', '--port', String(at), '--strictPort', '--host', '127.0.0.1'];
    const server = spawn(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), ...args], {
      cwd: this.#folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(server, 'exit');
    const listening = new Promise<void>((resolve) => {
      server.stdout.on('data', (said) => String(said).includes(String(at)) && resolve());
    });
    await Promise.race([
      listening,
      exited.then(() => Promise.reject(new Error(`The server of ${this.#folder} has ended.`))),
    ]);
    const stop = async () => {
      server.kill('SIGKILL');
      await exited;
    };
    return { url: `http://localhost:${at}/`, port: at, stop };
  }

  async remove(): Promise<void> {
    await git('worktree', 'remove', '--force', this.#folder);
    await rm(join(this.#folder, '..'), { recursive: true, force: true });
  }

  async #vite(...args: string[]): Promise<void> {
    await run(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), ...args], {
      cwd: this.#folder,
      env: environment(),
    });
  }
}

function environment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
  return { ...inherited, ...sampleSettings };
}
