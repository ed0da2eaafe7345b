import { useEffect } from 'preact/hooks';

/** A shorter scroll is just a resting thumb. */
const minPx = 12;

/**
 * While an entry is scrolled down, sets an attribute on the root element, and the navigation makes room for the text.
 */
export function useReadingDown(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let lastY = scrollY;
    const update = () => {
      const movedPx = scrollY - lastY;
      const isNearEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 160;
      if (scrollY < 80 || movedPx < -minPx || isNearEnd) delete dataset.readingDown;
      else if (movedPx > minPx) dataset.readingDown = '';
      if (Math.abs(movedPx) > minPx) lastY = scrollY;
    };
    addEventListener('scroll', update, { passive: true });
    return () => {
      removeEventListener('scroll', update);
      delete dataset.readingDown;
    };
  }, []);
}
