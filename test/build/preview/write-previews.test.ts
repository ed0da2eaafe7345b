import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PaintCards } from '../../../src/build/preview/paint-in-workers.ts';
import { paintPreview } from '../../../src/build/preview/paint-preview.ts';
import type { PreviewCard } from '../../../src/build/preview/preview-card.ts';
import { writePreviews } from '../../../src/build/preview/write-previews.ts';
import { cardOf, resources, root } from './preview-resources.ts';
import { differingShare, readPicture } from './read-picture.ts';

let work = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'waymark-previews-'));
});
afterEach(() => rm(work, { recursive: true }));

const cards = [
  cardOf({ slug: '', headline: 'Waymark', number: null }),
  cardOf({ slug: '0124', headline: 'On capability' }),
  cardOf({ slug: '0123', origin: null }),
];

/** Builds as a publisher does, and tells the slugs of what was painted. */
async function build(shown: readonly PreviewCard[], name = 'dist') {
  const painted: string[] = [];
  const progress: string[] = [];
  const paint: PaintCards = async (missing, _root, take) => {
    for (const card of missing) {
      painted.push(card.slug);
      await take(card, paintPreview(card, resources));
    }
  };
  const names = await writePreviews(shown, {
    root,
    folder: join(work, name),
    cacheFolder: join(work, 'cache'),
    onProgress: (done, of) => progress.push(`${done}/${of}`),
    paint,
  });
  return { names, painted, progress, files: await readdir(join(work, name)) };
}

// Painting is work: a busy machine takes its time for it, and a worker to start.
describe('pictures for previews', { timeout: 120_000 }, () => {
  test('every card has a picture, named after its entry and what it shows', async () => {
    const { names, painted, progress, files } = await build(cards);
    expect([...names.keys()]).toEqual(['', '0124', '0123']);
    expect([...names.values()].sort()).toEqual(files.sort());
    expect(names.get('')).toMatch(/^journal-[0-9a-f]{10}\.jpg$/);
    expect(names.get('0124')).toMatch(/^0124-[0-9a-f]{10}\.jpg$/);
    expect(painted).toHaveLength(3);
    expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('a second build paints nothing, and writes the same', async () => {
    const first = await build(cards);
    const second = await build(cards, 'again');
    expect(second.painted).toEqual([]);
    expect(second.names).toEqual(first.names);
    const name = first.names.get('0123') ?? '';
    const [one, other] = await Promise.all(
      ['dist', 'again'].map((folder) => readFile(join(work, folder, name))),
    );
    expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
  });

  test('a changed title paints one picture, under another name; a changed address none', async () => {
    const first = await build(cards);
    const changed = cards.map((card) => (card.slug === '0124' ? { ...card, headline: 'On capacity' } : card));
    const second = await build(changed, 'again');
    expect(second.painted).toEqual(['0124']);
    expect(second.names.get('0124')).not.toBe(first.names.get('0124'));
    expect(second.names.get('0123')).toBe(first.names.get('0123'));
    const moved = changed.map((card) => (card.slug === '0124' ? { ...card, slug: 'on-capacity' } : card));
    expect((await build(moved, 'third')).painted).toEqual([]);
  });

  test('cards that show the same are painted once', async () => {
    const { painted, files } = await build([cardOf({ slug: 'a' }), cardOf({ slug: 'b' })]);
    expect(painted).toHaveLength(1);
    expect(files).toHaveLength(2);
  });

  test('what no card shows any more leaves the cache, half-written pictures too', async () => {
    await build(cards);
    await writeFile(join(work, 'cache', `${'0a'.repeat(16)}.jpg.0b1c2d3e.part`), 'half');
    await writeFile(join(work, 'cache', 'not-ours.txt'), 'kept');
    await build(cards.slice(0, 1));
    const left = await readdir(join(work, 'cache'));
    expect(left).toHaveLength(2);
    expect(left).toContain('not-ours.txt');
  });

  test('a fault in painting is the build’s, and what was painted before it is kept', async () => {
    const fail: PaintCards = async ([first], _root, take) => {
      if (first) await take(first, paintPreview(first, resources));
      throw new Error('no more paint');
    };
    const options = { root, folder: join(work, 'dist'), cacheFolder: join(work, 'cache') };
    await expect(writePreviews(cards, { ...options, paint: fail })).rejects.toThrow('no more paint');
    expect((await build(cards)).painted).toHaveLength(2);
  });

  test('workers paint what this thread paints', async () => {
    const { names } = await build(cards);
    const options = { root, folder: join(work, 'workers'), cacheFolder: join(work, 'other-cache') };
    expect(await writePreviews(cards, options)).toEqual(names);
    for (const name of names.values()) {
      const [here, there] = ['dist', 'workers'].map(async (folder) =>
        readPicture(await readFile(join(work, folder, name))),
      );
      if (here && there) expect(differingShare(await here, await there), name).toBeLessThan(0.002);
    }
  });
});
