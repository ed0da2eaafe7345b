import { type ListeningPlace, parseListeningPlace } from '../model/listening-settings.ts';
import type { SpokenPart } from '../model/spoken-parts.ts';
import { putSetting, readSettings } from '../store/reader-data.ts';

/** Keeps which sentence of an entry is read aloud just now, so that listening goes on there another day. */
export async function putListeningPlace(slug: string, { where, block, start }: SpokenPart): Promise<void> {
  const place: ListeningPlace = { slug, where, block, start, atMs: Date.now() };
  await putSetting('listeningPlace', place);
}

/** The sentence that was read aloud last; null where nothing was, or it was heard to its end. */
export async function readListeningPlace(): Promise<ListeningPlace | null> {
  return parseListeningPlace((await readSettings()).listeningPlace);
}

/** What was heard to its end has no place to go on from. */
export async function forgetListeningPlace(): Promise<void> {
  await putSetting('listeningPlace', undefined);
}
