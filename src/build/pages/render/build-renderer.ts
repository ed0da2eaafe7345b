import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { dayMs } from '../../../model/calendar/calendar-day.ts';
import { type AppBuild, buildBeside } from '../../bundle/build-beside.ts';
import { cssModules } from '../../bundle/css-class-name.ts';
import { cssLayersPlugin } from '../../bundle/css-layers-plugin.ts';
import { htmlNamesPlugin } from '../../bundle/html-names-plugin.ts';

/** The file that a built renderer is started by. */
export const rendererFile = 'render.worker.js';

/** One that no build has used for this long is removed. */
const keptForMs = 7 * dayMs;

/**
 * Builds the app for Node, once for the same sources: a build for which the feed alone has changed finds it.
 *
 * @returns the folder with {@link rendererFile} in it
 */
export async function buildRenderer(app: AppBuild): Promise<string> {
  const parent = join(app.root, 'node_modules', '.cache', 'waymark', 'renderer');
  await mkdir(parent, { recursive: true });
  const folder = join(parent, await hashSources(app));
  if (!(await isThere(folder))) await buildInto(folder, app);
  const now = new Date();
  await utimes(folder, now, now);
  await removeOld(parent, now.getTime() - keptForMs);
  return folder;
}

async function buildInto(folder: string, app: AppBuild): Promise<void> {
  // Others may build beside it, and a build that is killed must not leave half of one.
  const part = await mkdtemp(`${folder}.`);
  await buildBeside(app, {
    plugins: [preact({ reactAliasesEnabled: false }), cssLayersPlugin()],
    css: { modules: cssModules },
    worker: { format: 'es', plugins: () => [htmlNamesPlugin()] },
    ssr: { noExternal: true },
    build: { ssr: 'src/edition/render.worker.ts', outDir: part, target: 'node20' },
  });
  try {
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // Another build was quicker.
    if (!(await isThere(folder))) throw error;
  }
}

/** All that the built code can hang on: the app's sources and packages, and what is written into it. */
async function hashSources({ root, base, define }: AppBuild): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([base, define]));
  const sources = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = sources.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')])
    hash.update(`${file}\n`).update(await readFile(file));
  return hash.digest('hex').slice(0, 32);
}

async function removeOld(parent: string, beforeMs: number): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    const usedMs = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      // Another build removes it beside this one.
      () => 0,
    );
    if (usedMs < beforeMs) await rm(folder, { recursive: true, force: true });
  }
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
