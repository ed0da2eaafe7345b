import { lazyPage } from '../ui/lazy/lazy-page.tsx';

/** The notice, loaded only if there are no entries: hardly any visit but the first needs it. */
export const LazyLibraryNotice = lazyPage('library-notice', () =>
  import('./library-notice.tsx').then((module) => module.LibraryNotice),
);
