import type { Plugin } from 'vite';

/**
 * Has a built page wait with its first paint for its script, which sets the theme of the last visit: before it there is
 * nothing to be seen but paper, in a colour that may be the wrong one.
 */
export function firstPaintPlugin(): Plugin {
  return {
    name: 'waymark:first-paint',
    apply: 'build',
    buildStart() {
      // For screens that the service worker keeps: it is named by no page of the build.
      this.emitFile({ type: 'chunk', id: 'src/start-kept.ts', name: 'start-kept' });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}
