import { hasStorageTrouble } from '../../state/signals.ts';
import { LazyLibraryNotice } from './lazy-library-notice.ts';

/** For pages that wait for the device: says where its storage is of no use. Nothing while it is. */
export function StorageTrouble() {
  return hasStorageTrouble.value ? <LazyLibraryNotice /> : null;
}
