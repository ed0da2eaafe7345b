import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Whether the page is being printed, so that what is made for paper is in the page only then; and a way to print it
 * once that stands there. The browser's own print command is heard too.
 */
export function usePrinting(): { isPrinting: boolean; printPage: () => void } {
  const isPrinting = useSignal(false);
  useEffect(() => {
    const begin = () => {
      isPrinting.value = true;
    };
    const end = () => {
      isPrinting.value = false;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const printPage = () => {
    isPrinting.value = true;
    // print() holds everything up, rendering too: the pages have to stand before it is called.
    requestAnimationFrame(() => requestAnimationFrame(() => print()));
  };
  return { isPrinting: isPrinting.value, printPage };
}
