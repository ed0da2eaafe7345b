import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** An element's inner width in CSS px, kept up to date; 0 until it exists. */
export function useWidth(element: RefObject<HTMLElement | null>): Signal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    width.value = target.clientWidth;
    const observer = new ResizeObserver(() => {
      width.value = target.clientWidth;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return width;
}
