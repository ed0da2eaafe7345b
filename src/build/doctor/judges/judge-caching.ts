import { type Answer, pathOf } from '../visit/answer.ts';
import type { Visit } from '../visit/visit-site.ts';
import { type Finding, gravestOfEach, ok, warning, wrong } from './finding.ts';
import { judgeAskedAnew, keptSeconds } from './freshness.ts';

/** As long as is worth a rule. */
const longSeconds = 30 * 86_400;

/** Whether what has its content's hash in its name is cached, and everything else revalidated. */
export function* judgeCaching({ first, entry, missingAsset, assets }: Visit): Generator<Finding> {
  const pages = [first, entry].flatMap((visit) => (visit === null ? [] : visit.answer));
  yield* gravestOfEach(
    pages.map((page) =>
      judgeAskedAnew(page, {
        check: 'page-caching',
        what: 'Pages are',
        else: 'new entries come so much later',
      }),
    ),
  );
  yield* gravestOfEach(assets.filter(({ status }) => status === 200).map(judgeAsset));
  if (missingAsset.status === 404) yield judgeMissing(missingAsset);
}

function judgeAsset(asset: Answer): Finding {
  const check = 'asset-caching';
  const isKept = (keptSeconds(asset) ?? 0) >= longSeconds;
  if (isKept && /\bimmutable\b/i.test(asset.headers['cache-control'] ?? ''))
    return ok(check, 'Scripts and styles are kept for good, as their names allow.');
  return warning(
    check,
    `${pathOf(asset)} is asked for again ${isKept ? 'at every reload' : 'though it never changes'}: starts are slower than they could be.`,
    'Have the host send Cache-Control: public, max-age=31536000, immutable with all files below assets/ that are there.',
  );
}

function judgeMissing(asset: Answer): Finding {
  const check = 'missing-asset-caching';
  if ((keptSeconds(asset) ?? 0) <= 3600) return ok(check, 'What is missing is not kept.');
  return wrong(
    check,
    'A script that is not there is kept as missing for long: it stays so after the upload that brings it.',
    'Send the long Cache-Control with files that are there alone; a build with HOST set writes such rules.',
  );
}
