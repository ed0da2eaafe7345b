import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Journal } from '../../model/journal.ts';
import { chooseLanguage } from '../../words/language.ts';
import type { FeedCopy } from '../copy-feed.ts';
import { createEdition } from './edition.ts';
import { readFeed } from './read-feed.ts';
import { Renderer } from './renderer.ts';
import { siteOf } from './site-of.ts';
import { PageWriter, readBuiltApp, writePages } from './write-pages.ts';

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
  return {
    name: 'waymark:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      base = config.base;
      folder = resolve(config.root, config.build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
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
          feedUrl: new URL(journal.feedPath, siteUrl ?? 'http://localhost/').href,
          sourceUrl: journal.feedUrl ?? null,
          contentType: null,
        });
        if (parsed.kind === 'failed') return;
        const language = chooseLanguage('system', [journal.language]);
        const words = { title: parsed.title, language, journalLanguage: journal.language };
        const renderer = await Renderer.create({
          root,
          base,
          define,
          workers: Math.min(4, availableParallelism()),
        });
        try {
          const writer = new PageWriter(
            await readBuiltApp(folder),
            siteOf(journal, parsed.title, siteUrl, base),
            words,
            renderer,
          );
          await writePages(folder, writer, createEdition(parsed.entries, journal.language));
        } finally {
          await renderer.stop();
        }
      },
    },
  };
}
