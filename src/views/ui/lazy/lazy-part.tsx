import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazyChunk, shownParts } from './lazy-chunk.ts';
import { useFirstScreen } from './shown-screen.ts';

/**
 * An optional part of a page: its code is loaded when it is first shown, and if that fails nothing is shown instead.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const { state, fetchPart } = lazyChunk(name, load);
  return function LazyPart(props: Props) {
    // Behind the frame: asking for a part and its styles takes a slow phone some 10 ms.
    useEffect(fetchPart, []);
    if (import.meta.env.SSR) shownParts.add(name);
    const isFirstScreen = useFirstScreen() !== null;
    // A start has it later, and nothing may jump when the app replaces its first screen.
    if (state.value.kind !== 'ready' || isFirstScreen) return null;
    const { part: Part } = state.value;
    return <Part {...props} />;
  };
}
