import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServedFeed, ServedSite } from '../../../src/build/hosts/served-site.ts';

export const copiedFeed: ServedFeed = { kind: 'copy', path: 'feed.xml', mediaType: 'application/rss+xml' };

/** Long enough to be worth compressing. */
export const script = 'export const words = 1;\n'.repeat(40);
export const feedText = `<?xml version="1.0"?><rss version="2.0"><channel><title>North</title>${'<item/>'.repeat(60)}</channel></rss>`;
export const pageOf = (name: string) => `<!doctype html><title>${name}</title>`;

/** A journal as its host serves it, changed as the test needs it. */
export function aServedSite(changes: Partial<ServedSite> = {}): ServedSite {
  return { base: '/', feed: copiedFeed, assets: ['font-a1.woff2', 'main-abc.js'], ...changes };
}

/** A folder with what a build leaves before the host's files are written. Remove it when done. */
export async function aBuiltJournal(feed: ServedFeed): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-host-'));
  const pages = [
    'index.html',
    'map/index.html',
    'entry/0090/index.html',
    'entry/no.1/index.html',
    '404.html',
  ];
  const files: Record<string, string> = {
    'shell.html': pageOf('shell.html'),
    'assets/main-abc.js': script,
    'assets/font-a1.woff2': script,
    'service-worker.js': script,
    'new-entries.js': script,
    'manifest.webmanifest': '{"name":"North"}',
    'robots.txt': 'User-agent: *\nAllow: /\n',
    'icons/waymark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '.vite/manifest.json': '{}',
    ...(feed.kind === 'copy' && {
      [feed.path]: feedText,
      ...Object.fromEntries(pages.map((name) => [name, pageOf(name)])),
    }),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
