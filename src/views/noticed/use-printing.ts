import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Whether the page is being printed, so that what is only for paper is in the page only then; and a function to print
 * once it is there. Also follows the browser's own print command.
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
    // print() blocks everything, rendering too: the pages have to be rendered before the call.
    requestAnimationFrame(() => requestAnimationFrame(() => print()));
  };
  return { isPrinting: isPrinting.value, printPage };
}
