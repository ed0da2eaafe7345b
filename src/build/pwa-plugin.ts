import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { Journal } from '../model/journal.ts';

const PAPER = '#F8F3E9';

/**
 * The manifest and the service worker's build. The page registers the worker itself (see `state/app-update.ts`): the
 * plugin's own registration does not work under Trusted Types.
 */
export function pwaPlugin(journal: Journal): PluginOption {
  const name = journal.title ?? 'Waymark';
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/workers',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    injectRegister: false,
    integration: {
      configureCustomSWViteBuild(worker) {
        worker.logLevel = 'warn';
        const output = worker.build?.rollupOptions?.output;
        if (output === undefined || Array.isArray(output)) return;
        // The plugin asks for one file by the option's old name, which Vite 8 warns of.
        delete output.inlineDynamicImports;
        output.codeSplitting = false;
      },
    },
    includeManifestIcons: false,
    injectManifest: {
      // Every chunk: a page that was opened before an update must find its lazy parts without the network.
      globPatterns: ['**/*.{js,css,html,woff2,bin,png,svg,webmanifest}'],
      globIgnores: [
        'sample/**',
        'feed*',
        'service-worker.js',
        // Leaflet's style sheet names pictures that we do not show.
        'assets/{marker-icon,layers,layers-2x}-*.png',
        // The system's own, which keeps those that it shows.
        'icons/*.png',
      ],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    },
    manifest: {
      id: '.',
      name,
      short_name: shortNameOf(name),
      description: journal.description ?? `${name}: a journal, kept on this device.`,
      lang: journal.language,
      start_url: '.',
      scope: '.',
      display: 'standalone',
      theme_color: PAPER,
      background_color: PAPER,
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: 'Entries', url: '.' },
        { name: 'Map', url: 'map' },
        { name: 'Due today', url: 'ledger' },
      ],
    },
  });
}

/** Home screens show about twelve signs: whole words up to there, or the first word alone. */
function shortNameOf(name: string): string {
  const words = name.split(/\s+/);
  let short = words.shift() ?? name;
  for (const word of words) {
    if (short.length + 1 + word.length > 12) break;
    short += ` ${word}`;
  }
  return short;
}
