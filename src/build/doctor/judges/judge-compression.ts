import { type Answer, pathOf } from '../visit/answer.ts';
import type { Visit } from '../visit/visit-site.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** Below it the headers weigh as much as what is saved. */
const minBytes = 1024;

/** Whether text goes out packed. */
export function* judgeCompression({ first, assets, feed }: Visit): Generator<Finding> {
  yield judgePacked('page-compression', 'Pages are', [first.answer]);
  yield judgePacked('asset-compression', 'Scripts and styles are', assets);
  if (feed !== null) yield judgePacked('feed-compression', 'The feed is', [feed.answer]);
}

function judgePacked(check: string, what: string, answers: readonly Answer[]): Finding {
  const plain = answers.find(
    ({ status, headers, body }) =>
      status === 200 && body.length >= minBytes && headers['content-encoding'] === undefined,
  );
  if (plain === undefined) return ok(check, `${what} packed on the way.`);
  const type = plain.headers['content-type'] ?? 'without a type';
  return wrong(
    check,
    `${pathOf(plain)} is sent unpacked, ${Math.round(plain.body.length / 1024)} kB of it: on a slow line that is three times the wait.`,
    `Switch compression (gzip, Brotli or zstd) on at the host for its type, ${type}.`,
  );
}
