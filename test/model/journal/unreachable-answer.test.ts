import { expect, test } from 'vitest';
import { fetchFeed } from '../../../src/feed/fetch/fetch-feed.ts';
import { unreachableAnswer } from '../../../src/model/journal/unreachable-answer.ts';

test('what the service worker answers for a network that is gone is read as being offline', async () => {
  const answer = await fetchFeed('http://localhost/feed', { fetch: async () => unreachableAnswer() });
  expect(answer).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
});

test('a server’s own empty answer is not taken for it', async () => {
  const answer = await fetchFeed('http://localhost/feed', {
    fetch: async () => new Response(null, { status: 204 }),
  });
  expect(answer.kind).toBe('fetched');
});
