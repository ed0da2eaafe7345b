import type { SpokenPart } from './spoken-parts.ts';

/** How the reader likes to be read to. */
export interface ListeningSettings {
  /** 1: the voice's own pace. */
  rate: number;
  /** The voice's URI, or null: the device's best for the journal's language. */
  voice: string | null;
  /** Whether the next entry follows by itself. */
  goesOn: boolean;
}

/** Where listening stopped. */
export interface ListeningPlace extends Pick<SpokenPart, 'where' | 'block' | 'start'> {
  /** The entry's slug. */
  slug: string;
  /** In ms since 1970 UTC. */
  atMs: number;
}

/** The paces that are offered, as factors of the voice’s own. */
export const listeningRates: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** How it is read until the reader chooses. */
export const defaultListening: ListeningSettings = { rate: 1, voice: null, goesOn: false };

/** What was kept, with the usual in place of what is missing or cannot be. */
export function parseListeningSettings(value: unknown): ListeningSettings {
  const { rate, voice, goesOn } = isObject(value) ? value : {};
  return {
    rate: listeningRates.find((known) => known === rate) ?? defaultListening.rate,
    voice: typeof voice === 'string' ? voice : null,
    goesOn: goesOn === true,
  };
}

/** Where listening stopped, or null where nothing readable was kept. */
export function parseListeningPlace(value: unknown): ListeningPlace | null {
  if (!isObject(value)) return null;
  const { slug, where, block, start, atMs } = value;
  const known = (['head', 'body', 'noticed', 'expects'] as const).find((name) => name === where);
  if (known === undefined || typeof slug !== 'string') return null;
  if (typeof block !== 'number' || typeof start !== 'number' || typeof atMs !== 'number') return null;
  return { slug, where: known, block, start, atMs };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
