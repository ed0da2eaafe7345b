import type { Plugin } from 'vite';

const inHead = 'document.head.appendChild(link)';

/**
 * Has style sheets that come with a part of the app stand behind all others, at the end of the body, where Vite puts
 * them into the head: a written page has its last one in its body. A sheet with cascade layers that comes in front of
 * another one has Chromium take every typeface and every style for changed, and lay the whole page out again, for 130
 * to 200 ms on a slow phone; behind them it is only added (`StyleEngine::ApplyRuleSetChanges` in Blink).
 */
export function lateSheetsPlugin(): Plugin {
  return {
    name: 'waymark:late-sheets',
    apply: 'build',
    transform: {
      filter: { id: /^\0vite\/preload-helper/ },
      order: 'post',
      handler(code) {
        if (code.split(inHead).length !== 2) this.error('Vite puts the sheets of chunks elsewhere by now.');
        return { code: code.replace(inHead, 'document.body.appendChild(link)'), map: null };
      },
    },
  };
}
