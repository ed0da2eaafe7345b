import { lazyPart } from '../ui/lazy-part.tsx';

/** As `FailureText`, fetched when something has failed: most visits never ask for it. */
export const LazyFailureText = lazyPart('failure-text', () =>
  import('./failure-text.tsx').then((module) => module.FailureText),
);
