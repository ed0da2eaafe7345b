import { type Finding, type FindingGroup, ok, warning, wrong } from './judges/finding.ts';
import { judgeAddresses } from './judges/judge-addresses.ts';
import { judgeCaching } from './judges/judge-caching.ts';
import { judgeCompression } from './judges/judge-compression.ts';
import { judgeFeed } from './judges/judge-feed.ts';
import { judgeFindingAids } from './judges/judge-finding-aids.ts';
import { judgeHeaders } from './judges/judge-headers.ts';
import { judgeManifest } from './judges/judge-manifest.ts';
import { judgePolicy } from './judges/judge-policy.ts';
import { judgePreviews } from './judges/judge-previews.ts';
import { judgeWorker } from './judges/judge-worker.ts';
import { type Answer, mediaTypeOf, textOf, whatCame } from './visit/answer.ts';
import { ask } from './visit/ask.ts';
import { parsePage } from './visit/parse-page.ts';
import { type Visit, visitSite } from './visit/visit-site.ts';

/** A journal seen from outside; `visit` is null if its first page is none, so that nothing else was looked at. */
export type Examination =
  | { kind: 'examined'; groups: FindingGroup[]; visit: Visit | null }
  | { kind: 'unreachable'; why: string };

/** All that is judged without a browser, in the order in which it is told. */
const judges: readonly [title: string, judge: (visit: Visit) => Iterable<Finding>][] = [
  ['Addresses', judgeAddresses],
  ['Caching', judgeCaching],
  ['Compression', judgeCompression],
  ['Content security policy', judgePolicy],
  ['Other headers', judgeHeaders],
  ['Reading offline', judgeWorker],
  ['Installing', judgeManifest],
  ['Feed', judgeFeed],
  ['Previews of shared links', judgePreviews],
  ['Search engines', judgeFindingAids],
];

/**
 * Looks at the journal that is published at `address` and judges it.
 *
 * @param feedUrl an http(s) address to compare the journal's feed with; null for none
 */
export async function examineSite(address: string, feedUrl: string | null): Promise<Examination> {
  const first = await ask(address, { follows: true });
  if (first.failure !== null) return { kind: 'unreachable', why: first.failure };
  const firstPage = judgeFirstPage(first);
  const opening = [firstPage, ...(firstPage.kind === 'wrong' ? [] : [judgeAddress(first, address)])];
  const groups: FindingGroup[] = [{ title: 'The first page', findings: opening }];
  if (firstPage.kind === 'wrong') return { kind: 'examined', groups, visit: null };
  const visit = await visitSite(first, feedUrl);
  groups.push(...judges.map(([title, judge]) => ({ title, findings: [...judge(visit)] })));
  return { kind: 'examined', groups, visit };
}

function judgeFirstPage(answer: Answer): Finding {
  const check = 'first-page';
  const isPage = answer.status === 200 && mediaTypeOf(answer) === 'text/html';
  if (isPage && parsePage(textOf(answer), answer.url).isApp)
    return ok(check, `There is a journal at ${answer.url}.`);
  return wrong(
    check,
    `${answer.url} ${answer.status === 200 ? 'is no page of Waymark’s' : whatCame(answer)}. Nothing else was looked at.`,
    'Name the address of the journal’s list; if it is this one, publish the whole folder that the build wrote, index.html in it, as text/html.',
  );
}

function judgeAddress({ url }: Answer, asked: string): Finding {
  const [from, to] = [new URL(asked), new URL(url)];
  if (from.host === to.host && from.pathname === to.pathname)
    return ok('site-address', 'The address is the journal’s own.');
  return warning(
    'site-address',
    `${asked} leads on to ${url}: that is what was looked at.`,
    `Build with SITE_URL=${url}, so that pages name the address that counts.`,
  );
}
