import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Entry } from '../../model/entry/entry.ts';
import type { Journal } from '../../model/journal/journal.ts';
import { paintInWorkers } from '../preview/paint-in-workers.ts';
import { type ScreenCard, screenCardsOf } from '../preview/screen-card.ts';
import type { Screenshot } from './manifest.ts';

/** A phone of 412 × 915 px, as `npm run screenshots` takes it: at two pixels a px. */
const takenPhone = { widthPx: 824, heightPx: 1830, form: 'narrow' } as const;
const paintedPhone = { widthPx: 618, heightPx: 1373, form: 'narrow' } as const;
const wide = { widthPx: 1280, heightPx: 800, form: 'wide' } as const;

/** The sample journal in the app, as the docs show it. */
const taken: readonly (Screenshot & { from: string })[] = [
  {
    ...takenPhone,
    shows: 'list',
    src: 'screenshots/list-phone.png',
    type: 'image/png',
    from: 'list-phone-light.png',
  },
  {
    ...takenPhone,
    shows: 'map',
    src: 'screenshots/map-phone.png',
    type: 'image/png',
    from: 'map-phone-light.png',
  },
  {
    ...wide,
    shows: 'list',
    src: 'screenshots/list-wide.png',
    type: 'image/png',
    from: 'list-wide-light.png',
  },
  { ...wide, shows: 'map', src: 'screenshots/map-wide.png', type: 'image/png', from: 'map-wide-light.png' },
];

/** A journal of one's own, painted without a browser by the build that has its entries. */
const painted: readonly Screenshot[] = [
  { ...paintedPhone, shows: 'map', src: 'screenshots/phone.jpg', type: 'image/jpeg' },
  { ...wide, shows: 'map', src: 'screenshots/wide.jpg', type: 'image/jpeg' },
];

/** The pictures that a manifest names: the journal's own where the build has its entries, else the sample's. */
export function screenshotsOf(isPainted: boolean): readonly Screenshot[] {
  return isPainted ? painted : taken.map(({ from: _, ...screenshot }) => screenshot);
}

/** Puts the sample's pictures into a build that paints none; {@link paintScreenshots} paints the others. */
export function screenshotsPlugin(root: string, isPainted: boolean): Plugin {
  return {
    name: 'waymark:screenshots',
    apply: 'build',
    generateBundle() {
      if (isPainted) return;
      for (const { src, from } of taken) {
        const source = readFileSync(join(root, 'docs', 'screenshots', from));
        this.emitFile({ type: 'asset', fileName: src, source });
      }
    },
  };
}

/** Paints the pictures of a journal, its entries newest first, into the build's folder. */
export async function paintScreenshots(
  entries: readonly Entry[],
  journal: Journal,
  { root, folder }: { root: string; folder: string },
): Promise<void> {
  await mkdir(join(folder, 'screenshots'), { recursive: true });
  await paintInWorkers(screenCardsOf(entries, journal), root, async (card, bytes) => {
    await writeFile(join(folder, fileOf(card)), bytes);
  });
}

function fileOf({ form }: ScreenCard): string {
  return painted.find((screenshot) => screenshot.form === form)?.src ?? '';
}
