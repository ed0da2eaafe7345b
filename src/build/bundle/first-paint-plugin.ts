import type { Plugin } from 'vite';

/**
 * Nearly all of the app's first script is run before the app is there. With this V8 compiles it while it comes, beside
 * the main thread, and not function by function as they are called; others take it for a comment
 * (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const compiledAhead = '//# allFunctionsCalledOnLoad\n';

/**
 * Has a built page wait with its first paint for its script, which sets the theme of the last visit: before it there is
 * nothing to be seen but paper, in a colour that may be the wrong one. And has that script run sooner.
 */
export function firstPaintPlugin(): Plugin {
  return {
    name: 'waymark:first-paint',
    apply: 'build',
    buildStart() {
      // For screens that the service worker keeps: it is named by no page of the build.
      this.emitFile({ type: 'chunk', id: 'src/start-kept.ts', name: 'start-kept' });
    },
    generateBundle: {
      // Behind Vite's own, which puts a list of chunks in front of the script.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.facadeModuleId?.endsWith('/index.html'))
            file.code = compiledAhead + file.code;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}
