import { expect, test } from 'vitest';
import { ask } from '../../../../src/build/doctor/visit/ask.ts';
import { describeFailure } from '../../../../src/build/doctor/visit/describe-failure.ts';

/** What `fetch` rejects with where a connection fails with this code. */
function rejection(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('said for machines'), { code }) });
}

test.each([
  ['CERT_HAS_EXPIRED', 'has expired: renew it'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'signed by itself'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'for another name'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the whole chain'],
  ['ENOTFOUND', 'name is not known'],
  ['UND_ERR_CONNECT_TIMEOUT', 'in time'],
])('%s is told in words', (code, words) => {
  expect(describeFailure(rejection(code))).toContain(words);
});

test('a fault of TLS that has no words of its own is told to be one', () => {
  expect(describeFailure(rejection('CERT_SOMETHING_NEW'))).toBe(
    'No secure connection could be made (CERT_SOMETHING_NEW).',
  );
});

test('the attempts at several addresses of a host are told of as one', () => {
  const attempts = ['::1', '127.0.0.1'].map(() => Object.assign(new Error('no'), { code: 'ECONNREFUSED' }));
  const error = new TypeError('fetch failed', { cause: new AggregateError(attempts) });
  expect(describeFailure(error)).toContain('Nothing listens there');
});

test('what nobody foresaw is told as it is', () => {
  expect(describeFailure(new TypeError('fetch failed', { cause: new Error('bad port') }))).toBe(
    'It could not be asked: bad port.',
  );
});

test('asking an address that cannot be asked is an answer', async () => {
  // A port that `fetch` never asks.
  const answer = await ask('http://127.0.0.1:1/');
  expect(answer).toMatchObject({ status: null, failure: expect.stringMatching(/\.$/) });
});
