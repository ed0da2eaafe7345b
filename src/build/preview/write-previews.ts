import { createHash, randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashDrawing } from './hash-drawing.ts';
import { type PaintCards, paintInWorkers } from './paint-in-workers.ts';
import type { PreviewCard } from './preview-card.ts';

/** What this module puts into a cache folder, whole or half-written. */
const ownFile = /^[0-9a-f]{32}\.jpg(?:\.[0-9a-f]+\.part)?$/;

interface Options {
  /** Of the repository. */
  root: string;
  /** Where the pictures go; made if it is not there. */
  folder: string;
  /** Of this journal alone: pictures that none of the cards shows any more are removed from it. */
  cacheFolder: string;
  /** Called after each new picture, and once before the first. */
  onProgress?: (painted: number, of: number) => void;
  /** Paints in worker threads where it is left out. */
  paint?: PaintCards;
}

/**
 * Writes a picture for each card, and paints only those that the cache has not: a picture is kept by the hash of what it
 * shows.
 *
 * @returns the pictures' file names (`0090-1a2b3c4d5e.jpg`) by the cards' slugs; another picture has another name
 */
export async function writePreviews(
  cards: readonly PreviewCard[],
  { root, folder, cacheFolder, onProgress = () => undefined, paint = paintInWorkers }: Options,
): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  await mkdir(cacheFolder, { recursive: true });
  const drawing = hashDrawing(root);
  const hashes = new Map(cards.map((card) => [card, hashOf(card, drawing)]));
  const kept = new Set(await readdir(cacheFolder));
  const missing = new Map<string, PreviewCard>();
  for (const [card, hash] of hashes) if (!kept.has(`${hash}.jpg`)) missing.set(hash, card);
  let painted = 0;
  onProgress(painted, missing.size);
  await paint([...missing.values()], root, async (card, bytes) => {
    const path = join(cacheFolder, `${hashes.get(card)}.jpg`);
    // A build that is killed amid writing must not leave half a picture for the next one, nor for one beside it.
    const part = `${path}.${randomBytes(4).toString('hex')}.part`;
    await writeFile(part, bytes);
    await rename(part, path);
    onProgress(++painted, missing.size);
  });
  const names = new Map<string, string>();
  for (const [card, hash] of hashes) {
    const name = `${card.slug || 'journal'}-${hash.slice(0, 10)}.jpg`;
    await copyFile(join(cacheFolder, `${hash}.jpg`), join(folder, name));
    names.set(card.slug, name);
  }
  const used = new Set([...hashes.values()].map((hash) => `${hash}.jpg`));
  for (const file of kept)
    if (ownFile.test(file) && !used.has(file)) await rm(join(cacheFolder, file), { force: true });
  return names;
}

function hashOf({ slug: _, ...shown }: PreviewCard, drawing: string): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, shown]))
    .digest('hex')
    .slice(0, 32);
}
