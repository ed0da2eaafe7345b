import { type ReadonlySignal, signal } from '@preact/signals';

export type ChunkState<Part> = { kind: 'loading' } | { kind: 'ready'; part: Part } | { kind: 'failed' };

/** Code that is fetched when it is first shown. */
export interface LazyChunk<Part> {
  /** One for every place that shows the part: who comes while it is on its way has it too when it is there. */
  state: ReadonlySignal<ChunkState<Part>>;
  /** Fetches the part unless it is here or on its way; one that did not come is asked for again. Never throws. */
  fetchPart(): void;
}

/**
 * @param load imports the part; may reject, offline or where a newer version has replaced it
 * @returns the part's state, and the way to ask for it; nothing is fetched before that
 */
export function lazyChunk<Part>(load: () => Promise<Part>): LazyChunk<Part> {
  const state = signal<ChunkState<Part>>({ kind: 'loading' });
  let isAsked = false;
  const fetchPart = () => {
    if (isAsked) return;
    isAsked = true;
    state.value = { kind: 'loading' };
    load().then(
      (part) => {
        state.value = { kind: 'ready', part };
      },
      () => {
        isAsked = false;
        state.value = { kind: 'failed' };
      },
    );
  };
  return { state, fetchPart };
}
