import { lazyPage } from '../ui/lazy-page.tsx';

/** As the notice itself, fetched where there are no entries: next to no visit but the first asks for it. */
export const LazyLibraryNotice = lazyPage('library-notice', () =>
  import('./library-notice.tsx').then((module) => module.LibraryNotice),
);
