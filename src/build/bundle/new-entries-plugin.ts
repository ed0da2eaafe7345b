import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { newEntriesScript } from '../../model/app/new-entries.ts';
import { type AppBuild, buildBeside } from './build-beside.ts';

/**
 * Builds the worker that tells of new entries, beside the app: one file, since a service worker loads no further ones,
 * under a name that stays. `define`: what the app's build knows of the journal.
 */
export function newEntriesPlugin(define: AppBuild['define']): Plugin {
  let [root, base, outDir] = ['', '/', ''];
  return {
    name: 'waymark:new-entries',
    apply: 'build',
    configResolved(config) {
      [root, base, outDir] = [config.root, config.base, resolve(config.root, config.build.outDir)];
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await buildBeside(
          { root, base, define },
          {
            build: {
              outDir,
              target: 'es2022',
              lib: {
                entry: 'src/workers/new-entries.worker.ts',
                name: 'newEntries',
                formats: ['iife'],
                fileName: () => newEntriesScript,
              },
              rolldownOptions: { output: { codeSplitting: false } },
            },
          },
        );
      },
    },
  };
}
