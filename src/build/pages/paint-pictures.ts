import { join } from 'node:path';
import type { Journal } from '../../model/journal/journal.ts';
import { previewHeightPx, previewWidthPx } from '../preview/lay-out-words.ts';
import { journalCardOf, previewCardsOf } from '../preview/preview-card.ts';
import { writePreviews } from '../preview/write-previews.ts';
import type { Edition } from './edition.ts';
import type { Picture } from './site/site.ts';

/** With a page each, this many entries and pictures stay below the 20,000 files that some hosts take. */
const maxPictures = 5_000;

interface Setting {
  root: string;
  /** Of the build. */
  folder: string;
  onProgress: (painted: number, of: number) => void;
}

/**
 * Paints pictures for previews of the newest entries, and one of the journal itself, into the build's folder; what was
 * painted before is kept. Gives them by the entries' slugs, the journal's by the empty one.
 */
export async function paintPictures(
  { entries }: Edition,
  journal: Journal,
  { root, folder, onProgress }: Setting,
): Promise<ReadonlyMap<string, Picture>> {
  const cards = previewCardsOf(entries, journal).slice(0, maxPictures);
  const names = await writePreviews([journalCardOf(entries, journal), ...cards], {
    root,
    folder: join(folder, 'preview'),
    cacheFolder: join(root, 'node_modules', '.cache', 'waymark', 'preview', journal.id),
    onProgress,
  });
  const size = { type: 'image/jpeg', widthPx: previewWidthPx, heightPx: previewHeightPx };
  return new Map(
    [...names].map(([slug, name]) => [slug, { path: `preview/${encodeURIComponent(name)}`, ...size }]),
  );
}
