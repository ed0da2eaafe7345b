const header = 'waymark-unreachable';

/**
 * What the service worker answers in place of a feed that the network could not bring. A failed request would stand
 * as an error in the console of a reader who merely is offline; being offline is an expected outcome.
 */
export function unreachableAnswer(): Response {
  return new Response(null, { status: 204, headers: { [header]: '1' } });
}

/** Whether an answer means that nobody was reached. */
export function isUnreachableAnswer(response: Response): boolean {
  return response.headers.has(header);
}
