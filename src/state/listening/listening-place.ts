import type { SpokenPart } from '../../model/entry/spoken-parts.ts';
import type { ListeningPlace } from '../../model/settings/listening-settings.ts';
import { putSetting, readSetting } from '../../store/reader/settings.ts';

/** Stores which sentence of an entry is being read aloud, so that listening can be resumed another day. */
export async function putListeningPlace(slug: string, { where, block, start }: SpokenPart): Promise<void> {
  await putSetting('listeningPlace', { slug, where, block, start, atMs: Date.now() });
}

/** The sentence that was read aloud last; null if there was none, or if the entry was heard to its end. */
export function readListeningPlace(): Promise<ListeningPlace | null> {
  return readSetting('listeningPlace');
}

/** An entry that was heard to its end has no place to resume from. */
export async function forgetListeningPlace(): Promise<void> {
  await putSetting('listeningPlace', null);
}
