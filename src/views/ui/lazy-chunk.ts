import { type ReadonlySignal, signal } from '@preact/signals';

type ChunkState<Part> = { kind: 'loading' } | { kind: 'ready'; part: Part } | { kind: 'failed' };

/** Code that is fetched when it is first shown. */
export interface LazyChunk<Part> {
  /** One for every place that shows the part: who comes while it is on its way has it too when it is there. */
  state: ReadonlySignal<ChunkState<Part>>;
  /** Fetches the part unless it is here or on its way; one that did not come is asked for again. Never throws. */
  fetchPart(): void;
}

const fetchers = new Map<string, () => Promise<void>>();

/** Names of the parts that were shown, in a page that is written ahead: only there. */
export const shownParts = new Set<string>();

/**
 * @param name of its own; a page that was written ahead names its parts by it
 * @param load imports the part; may reject, offline or where a newer version has replaced it
 * @returns the part's state, and the way to ask for it; nothing is fetched before that
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

/** Fetches parts before they are shown. Resolves when each is there, or did not come. */
export async function fetchParts(names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map((name) => fetchers.get(name)?.()));
}
