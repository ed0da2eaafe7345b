import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The last that runs in the oldest Node that the project is for. */
const version = '4.86.0';

/** As long as it may take to install it. */
export const installLimitMs = 10 * 60 * 1000;

let found: Promise<string | null> | null = null;

/**
 * The path of Cloudflare's own tool, `wrangler`, which is kept beside what other programs keep for their users: it is no
 * dependency of the project, for it weighs 200 MB. Where there is none yet it is installed. Null where that cannot be
 * done, which is then said, and which in CI (`CI` is set) is an error.
 */
export function findWrangler(): Promise<string | null> {
  found ??= findOrInstall();
  return found;
}

async function findOrInstall(): Promise<string | null> {
  const folder = join(cacheFolder(), 'waymark', `wrangler-${version}`);
  const modules = join(folder, 'node_modules');
  const program = join(modules, 'wrangler', 'bin', 'wrangler.js');
  // npm writes it when all else is there.
  if (existsSync(join(modules, '.package-lock.json')) && existsSync(program)) return program;
  try {
    await install(folder);
    return program;
  } catch (error) {
    const says = `wrangler ${version} could not be installed into ${folder}`;
    if (process.env.CI) throw new Error(`${says}.`, { cause: error });
    console.log(`${says}: the tests of Cloudflare’s recipe are skipped. ${firstLines(error)}`);
    return null;
  }
}

/** No script of a package's is run: what is needed of them comes as files for each system. */
async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const where = ['--prefix', folder, '--no-save'];
  const how = ['--ignore-scripts', '--prefer-offline', '--fetch-retries=1', '--no-audit', '--no-fund'];
  const words = ['install', ...where, ...how, `wrangler@${version}`];
  await promisify(execFile)('npm', words, { timeout: installLimitMs });
}

function cacheFolder(): string {
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** Enough of npm's words to tell what is in the way. */
function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 5).join('\n');
}
