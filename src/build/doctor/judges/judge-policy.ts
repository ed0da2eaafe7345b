import { createHash } from 'node:crypto';
import { metaContentSecurityPolicy } from '../../bundle/content-security-policy.ts';
import { pathOf } from '../visit/answer.ts';
import type { Visit, VisitedPage } from '../visit/visit-site.ts';
import { type Finding, gravestOfEach, ok, warning, wrong } from './finding.ts';
import { type Policy, parsePolicies, sourcesFor } from './parse-policies.ts';

/** What the build writes into every page. */
const ours: Policy = parsePolicies(metaContentSecurityPolicy)[0] ?? new Map();

/** Whether pages are under the app's policy, as a header or a `<meta>`, and under none that keeps the app from working. */
export function judgePolicy({ first, entry, missing }: Visit): Finding[] {
  const isOurs = (visit: VisitedPage | null): visit is VisitedPage => visit?.page.isApp === true;
  // Some hosts name headers by address, and so none for those that are not there.
  const framed = [first, entry].filter(isOurs).map(judgeFrames);
  const all = [first, entry, missing].filter(isOurs).flatMap((visit) => [...judgePage(visit)]);
  return gravestOfEach([...all, ...framed]);
}

function* judgePage(visit: VisitedPage): Generator<Finding> {
  const all = [...headerPolicies(visit), ...visit.page.policies.flatMap(parsePolicies)];
  yield judgeRules(visit, all);
  yield judgeNarrower(visit, all);
  yield judgeStyle(visit, all);
}

function headerPolicies({ answer }: VisitedPage): Policy[] {
  return parsePolicies(answer.headers['content-security-policy']);
}

function judgeRules({ answer }: VisitedPage, policies: readonly Policy[]): Finding {
  const check = 'policy';
  const lacking = [...ours].filter(
    ([name, sources]) => !policies.some((policy) => isAsStrict(name, sourcesFor(policy, name), sources)),
  );
  if (lacking.length === 0) return ok(check, 'Pages are under the app’s content security policy.');
  const names = lacking.map(([name]) => name).join(', ');
  return wrong(
    check,
    policies.length === 0
      ? `The page ${pathOf(answer)} has no content security policy.`
      : `The policy of ${pathOf(answer)} is weaker than the app’s in ${names}.`,
    'Publish the pages as the build wrote them, with their <meta>; something on the way may take it out or change it.',
  );
}

function isAsStrict(name: string, theirs: readonly string[] | null, sources: readonly string[]): boolean {
  return (
    theirs?.every(
      (source) =>
        sources.includes(source) ||
        source === "'none'" ||
        (name === 'style-src' && /^'sha(?:256|384|512)-/.test(source)),
    ) ?? false
  );
}

/** All policies count: one from the host may forbid what the app needs. */
function judgeNarrower({ answer }: VisitedPage, policies: readonly Policy[]): Finding {
  const check = 'policy-of-host';
  const forbidden = [...ours].filter(
    ([name, sources]) =>
      name.endsWith('-src') &&
      name !== 'default-src' &&
      policies.some((policy) => !allows(sourcesFor(policy, name), sources)),
  );
  if (forbidden.length === 0) return ok(check, 'No policy forbids what the app needs.');
  return wrong(
    check,
    `A policy of ${pathOf(answer)} forbids what the app needs: ${forbidden.map(([name]) => name).join(', ')}.`,
    'Take the host’s own Content-Security-Policy away, above all its default-src: the pages bring theirs.',
  );
}

function allows(theirs: readonly string[] | null, sources: readonly string[]): boolean {
  if (theirs === null || theirs.includes('*')) return true;
  return sources.every((source) => source === "'none'" || theirs.includes(source));
}

function judgeStyle({ answer, page }: VisitedPage, policies: readonly Policy[]): Finding {
  const check = 'policy-style';
  const hashes = page.styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const isRefused = policies.some((policy) => {
    const sources = sourcesFor(policy, 'style-src');
    return sources !== null && !hashes.every((hash) => sources.includes(hash));
  });
  if (!isRefused) return ok(check, 'The style that a page is first seen by counts.');
  return wrong(
    check,
    `${pathOf(answer)} is first seen without its style: the policy has not the hash of the style that came.`,
    'Switch off what rewrites pages on the way (minifying, speeding up), and let no header of the host say default-src or style-src.',
  );
}

function judgeFrames(visit: VisitedPage): Finding {
  const check = 'policy-frames';
  const isClosed =
    headerPolicies(visit).some((policy) => policy.get('frame-ancestors')?.join() === "'none'") ||
    /^deny$/i.test(visit.answer.headers['x-frame-options'] ?? '');
  if (isClosed) return ok(check, 'No other site can frame the journal.');
  return warning(
    check,
    'Other sites can show the journal in a frame of theirs: no header forbids it.',
    "Have the host send Content-Security-Policy: frame-ancestors 'none' with pages. GitHub Pages cannot.",
  );
}
