import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { loadEnv, type PluginOption } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { accentPlugin } from './src/build/bundle/accent-plugin.ts';
import { builtAppPlugin, type OpenPages } from './src/build/bundle/built-app-plugin.ts';
import { chunkGroups, workerChunkGroups } from './src/build/bundle/chunk-groups.ts';
import { chunkListPlugin } from './src/build/bundle/chunk-list-plugin.ts';
import { cssModules } from './src/build/bundle/css-class-name.ts';
import { cssLayersPlugin } from './src/build/bundle/css-layers-plugin.ts';
import { firstPaintPlugin } from './src/build/bundle/first-paint-plugin.ts';
import { htmlNamesPlugin } from './src/build/bundle/html-names-plugin.ts';
import { lateSheetsPlugin } from './src/build/bundle/late-sheets-plugin.ts';
import { newEntriesPlugin } from './src/build/bundle/new-entries-plugin.ts';
import { pagePlugin } from './src/build/bundle/page-plugin.ts';
import { pwaPlugin } from './src/build/bundle/pwa-plugin.ts';
import { screenshotsOf, screenshotsPlugin } from './src/build/bundle/screenshots.ts';
import {
  type JournalConfig,
  type JournalEnv,
  parseJournalConfig,
} from './src/build/config/parse-journal-config.ts';
import { parseServerConfig } from './src/build/config/parse-server-config.ts';
import { readRelease } from './src/build/config/read-release.ts';
import { readSampleJournal, sampleFeedPath } from './src/build/config/read-sample-journal.ts';
import { SettingsError } from './src/build/config/settings-error.ts';
import { hostFilesPlugin } from './src/build/hosts/host-files-plugin.ts';
import { type Host, parseHost } from './src/build/hosts/parse-host.ts';
import type { ServedFeed } from './src/build/hosts/served-site.ts';
import { iconPlugin } from './src/build/icons/icon-plugin.ts';
import { readIcon } from './src/build/icons/read-icon.ts';
import { LivePages } from './src/build/pages/live-pages.ts';
import { pagesPlugin } from './src/build/pages/pages-plugin.ts';
import { siteWords } from './src/build/pages/site/site-words.ts';
import { copyFeed, type FeedCopy } from './src/build/relay/copy-feed.ts';
import { feedCopyPlugin } from './src/build/relay/feed-copy-plugin.ts';
import { feedRelayPlugin } from './src/build/relay/feed-relay-plugin.ts';
import { SharedFeed } from './src/build/relay/shared-feed.ts';
import { feedMediaType } from './src/build/relay/sniff-feed.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');
const settingPrefixes = [
  'JOURNAL_',
  'FEED_',
  'FOLLOW_',
  'SUBSTACK_',
  'EMAIL_',
  'TILES_',
  'SITE_URL',
  'BASE_PATH',
  'PORT',
  'HOST',
];

export default defineConfig(async ({ command, mode, isPreview }) => {
  // Tests are about the sample journal, whatever the publisher's own .env says.
  const env: JournalEnv = process.env.VITEST === undefined ? loadEnv(mode, root, settingPrefixes) : {};
  const { base, port } = parseServerConfig(env);
  const feedPath = command === 'build' ? 'feed.xml' : 'feed';
  const config = parseJournalConfig(env, { root, feedPath, base, sample: readSampleJournal(root) });
  const host = command === 'build' ? parseHost(env, { base, source: config.source }) : null;
  const copy =
    command === 'build' && config.journal.feedPath !== 'feed' ? await copyForBuild(config, host) : null;
  const journal = copy === null ? config.journal : { ...config.journal, feedPath: copy.name };
  const { changes, ...release } = readRelease(root);
  const define = {
    __JOURNAL__: JSON.stringify(journal),
    __RELEASE__: JSON.stringify(release),
    __RELEASE_CHANGES__: JSON.stringify(changes),
  };
  return {
    root,
    base,
    define,
    plugins: [
      preact({ reactAliasesEnabled: false }),
      cssLayersPlugin(),
      accentPlugin(journal),
      htmlNamesPlugin(),
      ...(await plugins()),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false, resolveDependencies: stylesOnly },
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Groups join on purpose what is asked for apart.
        checks: { ineffectiveDynamicImport: false },
        output: {
          codeSplitting: { groups: chunkGroups },
          // It names dozens of others, and hashes cannot be compressed: six signs of one tell two editions apart.
          chunkFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:6][extname]',
        },
      },
    },
    css: { modules: cssModules },
    worker: {
      format: 'es',
      plugins: () => [htmlNamesPlugin()],
      rolldownOptions: {
        output: {
          comments: { annotation: false },
          entryFileNames: 'assets/[name]-[hash:6].js',
          codeSplitting: { groups: workerChunkGroups },
          chunkFileNames: 'assets/[name]-[hash:6].js',
        },
      },
    },
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      // A proxy that brings https asks under the journal's own name.
      allowedHosts: config.siteUrl === null ? [] : [new URL(config.siteUrl).hostname],
    },
    test: { projects: testProjects(), tags: [journey] },
  } satisfies ViteUserConfig;

  async function plugins(): Promise<PluginOption[]> {
    if (process.env.VITEST !== undefined) return [];
    const source = config.source ?? { kind: 'file', path: sampleFeedPath(root) };
    const { siteUrl } = config;
    // A server that others read from asks once for all of them; under `npm run dev` each change is seen at once.
    const shared = isPreview && source.kind === 'http' ? new SharedFeed(source.url) : undefined;
    const openPages: OpenPages = async (built) => {
      const pages = new LivePages({ ...built, journal, source, shared, siteUrl, define });
      await pages.start();
      return pages;
    };
    // A build that publishes a copy of the feed has its pages already.
    const isLive = env.FEED_PATH === 'feed';
    if (isPreview) return [feedRelayPlugin(source, shared), builtAppPlugin(isLive ? openPages : undefined)];
    const icon = config.iconPath === null ? null : await readIcon(config.iconPath);
    const installed = { journal, base, words: await siteWords(journal.language) };
    // A build that leaves the feed to a relay has no entries to paint.
    const paintsScreenshots = config.source !== null && copy !== null;
    const screenshots = screenshotsOf(paintsScreenshots);
    return [
      feedRelayPlugin(source),
      builtAppPlugin(),
      pagePlugin(journal),
      iconPlugin(icon),
      firstPaintPlugin(),
      lateSheetsPlugin(),
      chunkListPlugin(),
      feedCopyPlugin(copy, config.source === null),
      screenshotsPlugin(root, paintsScreenshots),
      pwaPlugin({ ...installed, hasMonochrome: icon?.hasMonochrome ?? true, screenshots }),
      newEntriesPlugin(define),
      pagesPlugin({ journal, copy, siteUrl, define, paintsScreenshots }),
      host !== null && hostFilesPlugin({ host, feed: servedFeed(config, copy) }),
    ];
  }
});

/**
 * The copy of the feed that this build publishes: the sample's where no feed is named. A build for a host stops where
 * there is none: it would take the place of one that has.
 */
async function copyForBuild({ source }: JournalConfig, host: Host | null): Promise<FeedCopy | null> {
  const cacheFolder = join(root, 'node_modules', '.cache', 'waymark', 'feed');
  const copy = await copyFeed(source ?? { kind: 'file', path: sampleFeedPath(root) }, { cacheFolder });
  if (copy.name === null && host !== null) {
    throw new SettingsError([copy.warning, 'What is published already stays as it is.']);
  }
  if (copy.warning !== null) process.emitWarning(copy.warning);
  return copy.name === null ? null : copy;
}

/** The feed as the host serves it. */
function servedFeed({ source }: JournalConfig, copy: FeedCopy | null): ServedFeed {
  if (copy !== null) {
    return { kind: 'copy', path: copy.name, mediaType: feedMediaType(copy.bytes) ?? 'application/xml' };
  }
  if (source?.kind !== 'http') throw new Error('A relay needs an address.');
  return { kind: 'relay', path: 'feed', upstream: source.url };
}

/** What a reader would miss most of each capability: `npm test` runs these in a browser, the rest is for CI. */
const journey = {
  name: 'journey',
  description: 'the one or two tests of a capability that a reader would miss most',
};

function testProjects(): TestProjectConfiguration[] {
  return [
    unitTests('unit', {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/browser/**', 'test/nightly/**'],
    }),
    browserTests('browser', 'test/browser/**/*.test.ts'),
    browserTests('nightly', 'test/nightly/*.test.ts'),
    unitTests('nightly-unit', { include: ['test/nightly/unit/**/*.test.ts'] }),
  ];
}

/** What needs nothing but Node, two files side by side. */
function unitTests(name: string, files: { include: string[]; exclude?: string[] }): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      ...files,
      // A busy machine is slow, not wrong.
      testTimeout: 60_000,
      maxWorkers: 2,
      // The files of a worker share its start; test/support/fresh-file.ts parts them.
      isolate: false,
      setupFiles: ['test/support/fresh-file.ts'],
    },
  };
}

/** What runs in a real Chromium, two files side by side. */
function browserTests(name: string, include: string): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      include: [include],
      globalSetup: ['test/browser/support/set-up-run.ts'],
      // The files of a worker share its modules, Playwright above all: each reader is a context of their own.
      isolate: false,
      // A busy machine is slow, not wrong: what is waited for comes, or the test fails in the end.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}

/**
 * What a lazy chunk needs beside itself is told ahead for styles alone: a list of all its scripts would stand in the
 * first one, and by then they are on the device.
 */
function stylesOnly(_file: string, needed: string[]): string[] {
  return needed.filter((file) => file.endsWith('.css'));
}
