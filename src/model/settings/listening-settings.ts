import type { SpokenPart } from '../entry/spoken-parts.ts';
import { isObject } from '../text/json-checks.ts';

/** How the reader wants entries to be read aloud. */
export interface ListeningSettings {
  /** 1: the voice's own pace. */
  rate: number;
  /** The voice's URI, or null: the device's best for the journal's language. */
  voice: string | null;
  /** Whether the next entry follows automatically. */
  goesOn: boolean;
}

/** Where listening stopped. */
export interface ListeningPlace extends Pick<SpokenPart, 'where' | 'block' | 'start'> {
  /** The entry's slug. */
  slug: string;
  /** In ms since 1970 UTC. */
  atMs: number;
}

/** The paces to choose from, as factors of the voice’s own. */
export const listeningRates: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** The settings until the reader chooses. */
export const defaultListening: ListeningSettings = { rate: 1, voice: null, goesOn: false };

/** Parses stored settings, with defaults for what is missing or invalid. */
export function parseListeningSettings(value: unknown): ListeningSettings {
  const { rate, voice, goesOn } = isObject(value) ? value : {};
  return {
    rate: listeningRates.find((known) => known === rate) ?? defaultListening.rate,
    voice: typeof voice === 'string' ? voice : null,
    goesOn: goesOn === true,
  };
}

/** Where listening stopped, or null if nothing valid was stored. */
export function parseListeningPlace(value: unknown): ListeningPlace | null {
  if (!isObject(value)) return null;
  const { slug, where, block, start, atMs } = value;
  const known = (['head', 'body', 'noticed', 'expects'] as const).find((name) => name === where);
  if (known === undefined || typeof slug !== 'string') return null;
  if (typeof block !== 'number' || typeof start !== 'number' || typeof atMs !== 'number') return null;
  return { slug, where: known, block, start, atMs };
}
