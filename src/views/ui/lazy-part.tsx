import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A part of a page that the page is whole without: its code is fetched when it is first shown, and where it does not
 * come nothing stands in its place.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function LazyPart(props: Props) {
    const isReady = useSignal(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = part;
          isReady.value = true;
        },
        () => {
          isReady.value = false;
        },
      );
    }, []);
    if (!isReady.value || !loaded) return null;
    const Part = loaded;
    return <Part {...props} />;
  };
}
