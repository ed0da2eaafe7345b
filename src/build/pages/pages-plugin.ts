import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Logger, Plugin } from 'vite';
import type { Journal } from '../../model/journal/journal.ts';
import type { FeedCopy } from '../relay/copy-feed.ts';
import { summaryLines } from './edition-summary.ts';
import { previewGap } from './head/page-head.ts';
import { type EditionSetting, writeEdition } from './write-edition.ts';
import { writeRobots } from './write-sitemap.ts';

interface Options {
  journal: Journal;
  /** The feed as the build publishes it; null if a relay serves it, and pages are written as they are asked for. */
  copy: FeedCopy | null;
  siteUrl: string | null;
  define: Record<string, string>;
  paintsScreenshots: boolean;
}

/**
 * Makes a page of every address. The app's own page, which every address was until then, is kept as `shell.html`: the
 * service worker answers with it, and hosts for what has no page of its own.
 */
export function pagesPlugin({ journal, copy, siteUrl, define, paintsScreenshots }: Options): Plugin {
  let root = '';
  let base = '/';
  let folder = '';
  let logger: Logger | null = null;
  return {
    name: 'waymark:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      base = config.base;
      folder = resolve(config.root, config.build.outDir);
      logger = config.logger;
      if (copy !== null) keepHeapSmall();
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: writeRobots(siteUrl) });
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        delete bundle['index.html'];
        const worker = Object.keys(bundle).find((file) => /\bsync\.worker-[\w-]+\.js$/.test(file));
        if (worker === undefined) throw new Error('The build has no worker that syncs.');
        const source = nameAhead(String(page.source), base + worker);
        this.emitFile({ type: 'asset', fileName: 'shell.html', source });
      },
    },
    closeBundle: {
      order: 'post',
      // After the service worker, which keeps the shell and none of these.
      sequential: true,
      async handler() {
        if (journal.title === null)
          logger?.info('JOURNAL_TITLE is not set: on home screens the journal is called Waymark.');
        if (copy === null) return;
        const onProgress = tellNowAndThen(logger);
        const summary = await writeEdition({
          root,
          base,
          folder,
          journal,
          copy,
          siteUrl,
          define,
          paintsScreenshots,
          onProgress,
        });
        for (const line of summaryLines(summary)) logger?.info(line);
        const gap = previewGap({ siteUrl });
        if (gap !== null) logger?.info(gap);
      },
    },
  };
}

/**
 * Left to itself the heap grows by what a machine has: a long journal's build would take 1.4 GB. Threads that are started
 * from now on have young generations of that size, the app's bundler's and the pages' among them, in MB.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-semi-space-size=4');
}

/**
 * A page that comes without entries needs the worker that fetches them: its script comes while the app's own is run, and
 * not after that. A prefetch, since a preload would come before what the first frame needs.
 */
function nameAhead(html: string, address: string): string {
  return html.replace('</head>', `<link rel="prefetch" href="${address}"></head>`);
}

/** Steps of a long build are told every so often, and at their end. */
const tellEveryMs = 2_000;

function tellNowAndThen(logger: Logger | null): EditionSetting['onProgress'] {
  let toldAtMs = Date.now();
  return (what, done, of) => {
    if (done < of && Date.now() - toldAtMs < tellEveryMs) return;
    toldAtMs = Date.now();
    logger?.info(`${what}: ${done} of ${of}`);
  };
}
