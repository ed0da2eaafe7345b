import type { SpokenPart } from '../../model/entry/spoken-parts.ts';
import { type ListeningPlace, parseListeningPlace } from '../../model/settings/listening-settings.ts';
import { putSetting, readSettings } from '../../store/reader/reader-data.ts';

/** Stores which sentence of an entry is being read aloud, so that listening can be resumed another day. */
export async function putListeningPlace(slug: string, { where, block, start }: SpokenPart): Promise<void> {
  const place: ListeningPlace = { slug, where, block, start, atMs: Date.now() };
  await putSetting('listeningPlace', place);
}

/** The sentence that was read aloud last; null if there was none, or if the entry was heard to its end. */
export async function readListeningPlace(): Promise<ListeningPlace | null> {
  return parseListeningPlace((await readSettings()).listeningPlace);
}

/** An entry that was heard to its end has no place to resume from. */
export async function forgetListeningPlace(): Promise<void> {
  await putSetting('listeningPlace', undefined);
}
