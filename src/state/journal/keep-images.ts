import { imagesOf } from '../../model/entry/images-of.ts';
import { readEntries } from '../../store/entries.ts';
import type { KeepImages } from '../../workers/service-worker-protocol.ts';

/** The pictures of this many of the newest entries are fetched ahead; older ones are cached when they are seen. */
const entriesAhead = 60;

/** Asks the service worker to cache the newest entries' pictures for offline reading, unless the reader saves data. */
export async function keepImages(): Promise<void> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!worker || connection?.saveData) return;
  const entries = await readEntries({ limit: entriesAhead });
  const urls = entries.flatMap(({ body }) => imagesOf(body)).filter((src) => !src.startsWith('data:'));
  const message: KeepImages = { type: 'KEEP_IMAGES', urls };
  if (urls.length > 0) worker.postMessage(message);
}
