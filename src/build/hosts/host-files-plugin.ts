import { existsSync } from 'node:fs';
import { copyFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SettingsError } from '../config/settings-error.ts';
import { caddyFiles } from './caddy-files.ts';
import { cloudflareFiles } from './cloudflare-files.ts';
import { githubPagesFiles } from './github-pages-files.ts';
import { netlifyFiles } from './netlify-files.ts';
import { nginxFiles } from './nginx-files.ts';
import type { Host } from './parse-host.ts';
import type { HostFile, ServedFeed, ServedSite } from './served-site.ts';
import { vercelFiles } from './vercel-files.ts';

const filesOf: Readonly<Record<Host, (site: ServedSite) => HostFile[]>> = {
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  vercel: vercelFiles,
  'github-pages': githubPagesFiles,
  nginx: nginxFiles,
  caddy: caddyFiles,
};

/** They answer `/map` with `map.html`, and with a redirect to `/map/` where the page is `map/index.html`. */
const flatHosts: readonly Host[] = ['cloudflare', 'github-pages'];

interface Options {
  host: Host;
  feed: ServedFeed;
}

/** Makes the build's folder what a host needs, after all else has been written. */
export function hostFilesPlugin({ host, feed }: Options): Plugin {
  let base = '/';
  let folder = '';
  return {
    name: 'waymark:host-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeHostFiles(folder, host, { base, feed }),
    },
  };
}

/**
 * Writes a host's files into the folder of a finished build, and takes what only the build needed out of it. Throws
 * where the journal has no pages: what is published then stays better as it is.
 */
export async function writeHostFiles(
  folder: string,
  host: Host,
  { base, feed }: Pick<ServedSite, 'base' | 'feed'>,
): Promise<void> {
  if (feed.kind === 'copy' && !existsSync(join(folder, 'index.html'))) {
    throw new SettingsError([
      'No pages were written, since the feed cannot be read: there is nothing to publish.',
    ]);
  }
  const assets = (await readdir(join(folder, 'assets'))).sort();
  for (const { name, text } of filesOf[host]({ base, feed, assets }))
    await writeFile(join(folder, name), text);
  await rm(join(folder, '.vite'), { recursive: true, force: true });
  if (flatHosts.includes(host)) await flattenPages(folder);
  // Without a page for what is missing, Cloudflare answers with another one and says 200.
  const missing = join(folder, '404.html');
  if (!existsSync(missing)) await copyFile(join(folder, 'shell.html'), missing);
}

/**
 * Makes `entry/0090/index.html` into `entry/0090.html`, and so every page but the list's, for hosts that answer the
 * address of the first with a redirect and that of the second with the page.
 */
async function flattenPages(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await flattenBelow(join(folder, entry.name));
  }
}

async function flattenBelow(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await flattenBelow(join(folder, entry.name));
  if (!entries.some(({ name }) => name === 'index.html')) return;
  await rename(join(folder, 'index.html'), `${folder}.html`);
  if (entries.length === 1) await rmdir(folder);
}
