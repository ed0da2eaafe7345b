import { type ReadonlySignal, signal } from '@preact/signals';

type ChunkState<Part> = { kind: 'loading' } | { kind: 'ready'; part: Part } | { kind: 'failed' };

/** Code that is loaded when it is first shown. */
export interface LazyChunk<Part> {
  /** Shared by every place that shows the part: those that ask while it is loading get it too. */
  state: ReadonlySignal<ChunkState<Part>>;
  /** Loads the part unless it is loaded or loading; one that failed is tried again. Never throws. */
  fetchPart(): void;
}

const fetchers = new Map<string, () => Promise<void>>();

/** Names of the parts that were shown in a written page: only there. */
export const shownParts = new Set<string>();

/**
 * @param name unique; a written page lists its parts by it
 * @param load imports the part; may reject, offline or if a newer version has replaced it
 * @returns the part's state, and a function to load it; nothing is loaded before that
 */
export function lazyChunk<Part>(name: string, load: () => Promise<Part>): LazyChunk<Part> {
  const state = signal<ChunkState<Part>>({ kind: 'loading' });
  let asked: Promise<void> | null = null;
  const fetchOnce = () => {
    if (asked) return asked;
    state.value = { kind: 'loading' };
    asked = load().then(
      (part) => {
        state.value = { kind: 'ready', part };
      },
      () => {
        asked = null;
        state.value = { kind: 'failed' };
      },
    );
    return asked;
  };
  fetchers.set(name, fetchOnce);
  return { state, fetchPart: () => void fetchOnce() };
}

/** Loads parts before they are shown. Resolves when each is loaded, or has failed. */
export async function fetchParts(names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map((name) => fetchers.get(name)?.()));
}
