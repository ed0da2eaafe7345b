import { describeFailure } from './describe-failure.ts';
import type { SyncTrouble } from './describe-sync.ts';

/** What a sync met with, in a sentence. */
export function FailureText({ failure }: { failure: SyncTrouble }) {
  return <>{describeFailure(failure)}</>;
}
