import { lazyPart } from '../ui/lazy-part.tsx';

/** As `StorageNotice`, fetched when the device's storage is of no use: next to no visit ever asks for it. */
export const LazyStorageNotice = lazyPart('storage-notice', () =>
  import('./storage-notice.tsx').then((module) => module.StorageNotice),
);
