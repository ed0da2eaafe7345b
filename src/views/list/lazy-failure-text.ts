import { lazyPart } from '../ui/lazy-part.tsx';

/** As `FailureText`, fetched when something has failed: most visits never ask for it. */
export const LazyFailureText = lazyPart(() =>
  import('./failure-text.tsx').then((module) => module.FailureText),
);
