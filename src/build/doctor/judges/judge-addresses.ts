import { isRedirect, mediaTypeOf, pathOf, whatCame } from '../visit/answer.ts';
import type { Visit, VisitedPage } from '../visit/visit-site.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Whether each address answers with what it should, and what is not there says so. */
export function* judgeAddresses(visit: Visit): Generator<Finding> {
  yield judgeScheme(visit.site);
  yield judgeEntry(visit.entry);
  yield judgeMissing(visit.missing);
  yield judgeMissingAsset(visit);
  yield judgeAssets(visit);
}

function judgeScheme(site: URL): Finding {
  if (site.protocol === 'https:') return ok('https', 'The journal comes over HTTPS.');
  if (isLoopback(site)) return ok('https', 'The journal comes from this machine, which needs no HTTPS.');
  return wrong(
    'https',
    'The journal comes over plain HTTP: browsers neither install it nor keep it for reading offline.',
    'Give the host a certificate, and have http addresses lead on to https.',
  );
}

/** Whether an address is this machine's own, which browsers trust as they trust HTTPS. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function judgeEntry(entry: VisitedPage | null): Finding {
  const check = 'entry-page';
  if (entry === null) {
    return wrong(
      check,
      'The first page leads to no entry.',
      'Build again, and look at what the build says of the feed: a journal without pages is not written by a good one.',
    );
  }
  const { answer, page } = entry;
  if (isRedirect(answer.status)) {
    return warning(
      check,
      `The entry at ${pathOf(answer)} ${whatCame(answer)}: each link costs a second request.`,
      'Build with HOST set to your host, which then gets the pages under names that it answers at once.',
    );
  }
  if (answer.status !== 200 || !page.isApp) {
    return wrong(
      check,
      `The entry at ${pathOf(answer)} ${answer.status === 200 ? 'is no page of the journal' : whatCame(answer)}.`,
      'Publish the whole folder that the build wrote, and have /entry/0090 answered with entry/0090/index.html.',
    );
  }
  return ok(check, `An entry has its page: ${pathOf(answer)}.`);
}

function judgeMissing({ answer, page }: VisitedPage): Finding {
  const check = 'missing-address';
  if (answer.status !== 404) {
    return wrong(
      check,
      `An address that is not there ${whatCame(answer)} in place of 404: search engines keep it as a page.`,
      'Have what has no page answered with 404.html (a relay’s build: shell.html) and the status 404.',
    );
  }
  if (!page.isApp) {
    return wrong(
      check,
      'An address that is not there shows a page of the host, without a way back into the journal.',
      'Name 404.html (a relay’s build: shell.html) as the host’s page for what is missing.',
    );
  }
  return ok(check, 'An address that is not there says 404, with the journal’s own page.');
}

function judgeMissingAsset({ missingAsset }: Visit): Finding {
  const check = 'missing-asset';
  if (missingAsset.status === 404) return ok(check, 'A script that is not there says 404.');
  return wrong(
    check,
    `A script that is not there ${whatCame(missingAsset)} in place of 404: tabs from before an update break.`,
    'Leave everything below assets/ out of the rule that answers other addresses with a page.',
  );
}

function judgeAssets({ assets }: Visit): Finding {
  const check = 'assets';
  const bad = assets.find((asset) => asset.status !== 200 || mediaTypeOf(asset) === 'text/html');
  if (bad === undefined && assets.length > 0) return ok(check, 'Scripts and styles are there.');
  return wrong(
    check,
    bad === undefined
      ? 'The first page names no script: the app cannot start.'
      : `${pathOf(bad)}, which the first page needs, ${bad.status === 200 ? 'is a web page' : whatCame(bad)}.`,
    'Publish the whole folder of one build, pages and assets together; a cache before the host may hold pages of an older one.',
  );
}
