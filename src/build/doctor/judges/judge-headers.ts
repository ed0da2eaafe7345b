import { commonHeaders } from '../../hosts/served-site.ts';
import { type Answer, pathOf } from '../visit/answer.ts';
import type { Visit } from '../visit/visit-site.ts';
import { type Finding, gravestOfEach, ok, warning, wrong } from './finding.ts';

/** They tell another site no more than ours do. */
const closedReferrers = [
  commonHeaders['Referrer-Policy'],
  'no-referrer',
  'same-origin',
  'origin',
  'strict-origin',
  'origin-when-cross-origin',
];

/** Whether answers say what every answer of a journal should. */
export function* judgeHeaders({ first, assets, feed }: Visit): Generator<Finding> {
  const answers = [first.answer, ...assets, ...(feed === null ? [] : [feed.answer])];
  yield* gravestOfEach(answers.filter(({ status }) => status === 200).map(judgeSniffing));
  yield judgeReferrer(first.answer);
  yield judgeCookie(first.answer);
}

function judgeSniffing(answer: Answer): Finding {
  const check = 'type-sniffing';
  const wanted = commonHeaders['X-Content-Type-Options'];
  if (answer.headers['x-content-type-options']?.toLowerCase() === wanted)
    return ok(check, 'Browsers take files for what their types say.');
  return warning(
    check,
    `Browsers may guess what ${pathOf(answer)} is.`,
    `Have the host send X-Content-Type-Options: ${wanted} with everything. GitHub Pages cannot.`,
  );
}

function judgeReferrer({ headers }: Answer): Finding {
  const check = 'referrer';
  const said = headers['referrer-policy']?.toLowerCase();
  const todo = `Have the host send Referrer-Policy: ${commonHeaders['Referrer-Policy']}.`;
  // Of several the last that a browser knows counts.
  const counts = said?.split(',').at(-1)?.trim();
  if (counts === undefined)
    return warning(check, 'What other sites learn of a reader’s page is left to the browser.', todo);
  if (closedReferrers.includes(counts))
    return ok(check, 'Other sites do not learn which page a reader was on.');
  return wrong(check, `Other sites learn which page a reader was on (${counts}).`, todo);
}

function judgeCookie({ headers }: Answer): Finding {
  const check = 'cookies';
  if (headers['set-cookie'] === undefined) return ok(check, 'No cookie is set.');
  return warning(
    check,
    'The host sets a cookie, which the journal has no use for.',
    'Switch off what sets it at the host: statistics, protection from robots, a balancer of load.',
  );
}
