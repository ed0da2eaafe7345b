import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { iconSizes } from './paint-icon.ts';
import type { PublishedIcon } from './read-icon.ts';

/** The app's own icon, from `public`: what a publisher's takes the place of. */
const own = ['waymark.svg', ...iconSizes.map(({ name }) => name)];

/** Puts the publisher's icon in the place of the app's own, in files and in the page's head; null leaves it. */
export function iconPlugin(icon: PublishedIcon | null): Plugin {
  return {
    name: 'waymark:icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        icon === null
          ? html
          : html.replace(
              'icons/waymark.svg" type="image/svg+xml"',
              `icons/${icon.tab.name}" type="${icon.tab.type}"`,
            ),
    },
    generateBundle() {
      for (const [name, source] of icon?.files ?? [])
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
    },
    async writeBundle({ dir }) {
      if (icon === null || dir === undefined) return;
      for (const name of own) if (!icon.files.has(name)) await rm(join(dir, 'icons', name), { force: true });
    },
  };
}
