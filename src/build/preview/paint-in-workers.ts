import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PreviewCard } from './preview-card.ts';
import type { ScreenCard } from './screen-card.ts';

/** More would each need a map and fonts of their own for little more speed. */
const maxWorkers = 2;
/** A second worker takes about as long to start as this many pictures take to paint. */
const cardsAWorker = 40;

/** Paints cards, in any order, and hands over each picture once it is there, before it goes on. */
export type PaintCards = (
  cards: readonly PreviewCard[],
  root: string,
  take: (card: PreviewCard, bytes: Uint8Array) => Promise<void>,
) => Promise<void>;

/**
 * Paints cards in worker threads, one at a time each: never more pictures are in memory than workers. Rejects with the
 * first fault, a worker's or that of `take`.
 */
export async function paintInWorkers<Card extends PreviewCard | ScreenCard>(
  cards: readonly Card[],
  root: string,
  take: (card: Card, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const count = Math.min(maxWorkers, availableParallelism(), Math.ceil(cards.length / cardsAWorker));
  const path = join(root, 'src', 'build', 'preview', 'preview-worker.mjs');
  const workers = Array.from({ length: count }, () => new Worker(path, { workerData: { root } }));
  const waiting = cards.values();
  try {
    await Promise.all(
      workers.map(async (worker) => {
        // Those of one iterator: whichever worker is free takes the next.
        for (const card of waiting) await take(card, await paint(worker, card));
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function paint(worker: Worker, card: PreviewCard | ScreenCard): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error);
    const end = (code: number) => reject(new Error(`The painter ended with code ${code}`));
    worker.once('error', fail);
    worker.once('exit', end);
    worker.once('message', (bytes: Uint8Array) => {
      worker.off('error', fail);
      worker.off('exit', end);
      resolve(bytes);
    });
    worker.postMessage(card);
  });
}
