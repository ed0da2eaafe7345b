// A worker runs no TypeScript in Node 20: Vite compiles the painter, as it does for run.mjs.
import { workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

// What no registered font has is left out of a picture: the machine's own fonts are not even looked for.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
// The palettes look for the journal's accent; here each card brings its own.
const define = { __JOURNAL__: JSON.stringify({ accent: null }) };
await runnerImport(`${workerData.root}/src/build/preview/serve-painter.ts`, {
  root: workerData.root,
  define,
});
