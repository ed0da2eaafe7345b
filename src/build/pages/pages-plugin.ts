import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Logger, Plugin } from 'vite';
import type { Journal } from '../../model/journal.ts';
import type { FeedCopy } from '../copy-feed.ts';
import { feedMediaType } from '../sniff-feed.ts';
import { createEdition } from './edition.ts';
import { previewGap } from './page-head.ts';
import { paintPictures } from './paint-pictures.ts';
import { readFeed } from './read-feed.ts';
import { Renderer } from './renderer.ts';
import type { Picture } from './site.ts';
import { siteOf } from './site-of.ts';
import { siteWords } from './site-words.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { PageWriter, readBuiltApp, writePages } from './write-pages.ts';
import { writeRobots } from './write-robots.ts';
import { writeSitemap } from './write-sitemap.ts';

interface Options {
  journal: Journal;
  /** The feed as the build publishes it; null where a relay serves it, and pages are written as they are asked for. */
  copy: FeedCopy | null;
  siteUrl: string | null;
  define: Record<string, string>;
}

/**
 * Makes a page of every address. The app's own page, which every address was until then, is kept as `shell.html`: the
 * service worker answers with it, and hosts for what has no page of its own.
 */
export function pagesPlugin({ journal, copy, siteUrl, define }: Options): Plugin {
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
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: writeRobots(siteUrl) });
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName: 'shell.html', source: page.source });
      },
    },
    closeBundle: {
      order: 'post',
      // After the service worker, which keeps the shell and none of these.
      sequential: true,
      async handler() {
        if (copy === null) return;
        const parsed = await readFeed(copy.bytes, {
          sourceUrl: journal.feedUrl ?? null,
          siteUrl,
          basePath: base,
        });
        if (parsed.kind === 'failed') return;
        const { language, titles } = await siteWords(journal.language);
        const words = { title: parsed.title, language, journalLanguage: journal.language };
        const edition = createEdition(parsed.entries, journal.language);
        const pictures =
          siteUrl === null
            ? new Map<string, Picture>()
            : await paintPictures(edition, journal, {
                root,
                folder,
                onProgress: tellEach('Pictures for previews', logger),
              });
        const renderer = await Renderer.create({
          root,
          base,
          define,
          siteUrl,
          workers: Math.min(4, availableParallelism()),
        });
        try {
          const writer = new PageWriter(
            await readBuiltApp(folder),
            siteOf(journal, {
              feedTitle: parsed.title,
              feedType: feedMediaType(copy.bytes),
              siteUrl,
              basePath: base,
              titles,
              picture: pictures.get('') ?? null,
            }),
            words,
            renderer,
            pictures,
          );
          await writePages(folder, writer, edition, words, tellEach('Pages', logger));
          if (siteUrl !== null)
            for (const { name, text } of writeSitemap(sitemapPages(edition.entries), siteUrl))
              await writeFile(join(folder, name), text);
          const gap = previewGap({ siteUrl });
          if (gap !== null) logger?.info(gap);
        } finally {
          await renderer.stop();
        }
      },
    },
  };
}

/** Steps of a long build are told every so often. */
const tellEveryMs = 2_000;

function tellEach(what: string, logger: Logger | null): (done: number, of: number) => void {
  let toldAtMs = Date.now();
  return (done, of) => {
    if (Date.now() - toldAtMs < tellEveryMs) return;
    toldAtMs = Date.now();
    logger?.info(`${what}: ${done} of ${of}`);
  };
}
