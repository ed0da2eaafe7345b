import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { newEntriesScript } from '../../model/app/new-entries.ts';
import { type InstalledJournal, journalManifest } from './manifest.ts';

/**
 * The manifest and the service worker's build. The page registers the worker itself (see `state/app/app-update.ts`): the
 * plugin's own registration does not work under Trusted Types.
 */
export function pwaPlugin(journal: InstalledJournal): PluginOption {
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
        // Only for those readers who want to be told of new entries.
        newEntriesScript,
        // Leaflet's style sheet names pictures that we do not show.
        'assets/{marker-icon,layers,layers-2x}-*.png',
        // The system's own, which keeps those that it shows.
        'icons/*.png',
        'screenshots/**',
      ],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    },
    manifest: journalManifest(journal),
  });
}
