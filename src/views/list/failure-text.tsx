import type { FeedFailure } from '../../model/sync-outcome.ts';
import { describeFailure } from './describe-failure.ts';

/** A failed sync, in a sentence. */
export function FailureText({ failure }: { failure: FeedFailure }) {
  return <>{describeFailure(failure)}</>;
}
