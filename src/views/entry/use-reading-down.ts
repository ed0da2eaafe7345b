import { useEffect } from 'preact/hooks';

/** A scroll shorter than this is a thumb at rest. */
const minPx = 12;

/** While an entry is scrolled down, says so on the root element, and the navigation makes room for the words. */
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
