import { hasStorageTrouble } from '../../state/signals.ts';
import { LazyLibraryNotice } from './lazy-library-notice.ts';

/** For pages that wait for the device: says if its storage is unusable. Nothing otherwise. */
export function StorageTrouble() {
  return hasStorageTrouble.value ? <LazyLibraryNotice /> : null;
}
