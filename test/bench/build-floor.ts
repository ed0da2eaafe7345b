import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import { floorRow } from './floor/floor-row.ts';
import { staticEntry, staticList } from './floor/static-pages.ts';

/** As many entries as the list's first page would have. */
const staticRows = 20;
const shellRows = 50;

export interface Floor {
  /** `index.html` is the list, `entry.html` the newest entry. */
  staticFolder: string;
  shellFolder: string;
  remove(): Promise<void>;
}

/** Makes what Waymark's first visit is held against, with the words of the same feed (RSS): see floor/. */
export async function buildFloor(feedText: string): Promise<Floor> {
  const feed = parseFeed(new TextEncoder().encode(feedText), {
    feedUrl: 'https://journal.example/feed.xml',
    contentType: null,
  });
  const [newest] = feed.kind === 'feed' ? feed.entries : [];
  if (feed.kind !== 'feed' || !newest) throw new Error('The generated feed cannot be read.');
  const rows = feed.entries.slice(0, shellRows).map((entry) => floorRow(summarizeEntry(entry)));
  const folder = await mkdtemp(join(tmpdir(), 'waymark-floor-'));
  const [staticFolder, shellFolder] = [join(folder, 'static'), join(folder, 'shell')];
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(process.cwd(), 'test/bench/floor'),
    build: {
      target: 'es2022',
      modulePreload: false,
      outDir: shellFolder,
      emptyOutDir: true,
      // Its worker names it.
      rolldownOptions: { output: { entryFileNames: 'assets/shell.js' } },
    },
  });
  await mkdir(staticFolder);
  await Promise.all([
    writeFile(join(shellFolder, 'rows.json'), JSON.stringify(rows)),
    writeFile(join(staticFolder, 'index.html'), staticList('A generated journal', rows.slice(0, staticRows))),
    writeFile(join(staticFolder, 'entry.html'), staticEntry(newest)),
  ]);
  return { staticFolder, shellFolder, remove: () => rm(folder, { recursive: true, force: true }) };
}
