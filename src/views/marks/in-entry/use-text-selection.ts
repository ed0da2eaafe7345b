import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { spansOf, type TextSpan } from './text-ranges.ts';

/** The reader's selection in an entry's text. */
export interface TextSelection {
  /** One for each block that it spans; never empty. */
  spans: readonly TextSpan[];
  range: Range;
}

/** While handles are moved, or a key is held, the selection need not be followed. */
const delayMs = 180;

/** The selection in the entry's text, once it has come to rest; null if there is none. */
export function useTextSelection(text: RefObject<HTMLElement | null>): Signal<TextSelection | null> {
  const selection = useSignal<TextSelection | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDragging = false;
    const settle = () => {
      clearTimeout(timer);
      if (!isDragging) timer = setTimeout(read, delayMs);
    };
    const read = () => {
      selection.value = text.current && readSelection(text.current);
    };
    const press = ({ pointerType }: PointerEvent) => {
      isDragging = pointerType === 'mouse';
    };
    const release = () => {
      isDragging = false;
      settle();
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('selectionchange', settle, { signal });
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    // A quick reader may have selected words before this code was loaded.
    settle();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
  return selection;
}

/** A selection that begins above the text, such as that of the whole page, is not meant for it. */
function readSelection(root: HTMLElement): TextSelection | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const spans = spansOf(root, range);
  return spans.length > 0 ? { spans, range } : null;
}
