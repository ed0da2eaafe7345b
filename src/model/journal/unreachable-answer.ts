const header = 'waymark-unreachable';

/**
 * The service worker's response in place of a feed that the network could not deliver. A failed request would show as
 * an error in the console of a reader who is merely offline, which is an expected outcome.
 */
export function unreachableAnswer(): Response {
  return new Response(null, { status: 204, headers: { [header]: '1' } });
}

/** Whether a response means that no server was reached. */
export function isUnreachableAnswer(response: Response): boolean {
  return response.headers.has(header);
}
