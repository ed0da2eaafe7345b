import { loadTables } from '../../../feed/load-tables.ts';
import { type ParsedFeed, parseFeed } from '../../../feed/parse-feed.ts';
import { publicAddress } from '../../config/parse-feed-source.ts';
import { foreignPolicy } from '../../hosts/served-site.ts';
import { sniffFeed } from '../../relay/sniff-feed.ts';
import { type Answer, mediaTypeOf, pathOf, whatCame } from '../visit/answer.ts';
import type { Visit, VisitedFeed } from '../visit/visit-site.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';
import { durationOf, keptSeconds } from './freshness.ts';
import { parsePolicies } from './parse-policies.ts';

// What the app loads when a feed needs it.
await loadTables(['json', 'names']);

/** Whether the app gets the feed from its own host, cheaply and as new as it is. */
export function* judgeFeed({ feed }: Visit): Generator<Finding> {
  if (feed === null) {
    yield wrong(
      'feed',
      'The first page names no feed: the app has nothing to read.',
      'Publish the pages as the build wrote them.',
    );
    return;
  }
  const { answer } = feed;
  if (answer.status !== 200 || sniffFeed(answer.body) === null) {
    yield judgeNoFeed(answer);
    return;
  }
  yield ok('feed', `The feed comes from the journal’s own host: ${pathOf(answer)}.`);
  yield judgeCaching(answer);
  yield judgeUnchanged(feed);
  yield judgeForeign(answer);
  if (feed.source !== null) yield judgeFreshness(answer, feed.source);
}

function judgeNoFeed(answer: Answer): Finding {
  const fault =
    answer.status === 200 ? `is no feed but ${mediaTypeOf(answer) || 'something else'}` : whatCame(answer);
  return wrong(
    'feed',
    `The feed ${pathOf(answer)} ${fault}: the app has nothing to read.`,
    isRelayed(answer)
      ? 'Look at the host’s relay: it needs the rule that the build wrote for it, and FEED_URL must be the address that the feed has in the end.'
      : 'Build again with FEED_URL set, and publish the whole folder; no rule of the host may answer this address with a page.',
  );
}

/** The app itself keeps no answer; what lies between it and the host may. */
function judgeCaching(answer: Answer): Finding {
  const check = 'feed-caching';
  const seconds = keptSeconds(answer) ?? 0;
  if (seconds === 0) return ok(check, 'No cache on the way keeps the feed.');
  return warning(
    check,
    `Caches on the way may keep the feed for ${durationOf(seconds)}: new entries come so much later.`,
    isRelayed(answer)
      ? 'The feed’s own host says so, in its Cache-Control: shorten it there, if you can.'
      : 'Have the host send Cache-Control: no-cache with it.',
  );
}

function judgeUnchanged({ answer, again }: VisitedFeed): Finding {
  const check = 'feed-unchanged';
  if (again === null) {
    return warning(
      check,
      'The feed comes without ETag and Last-Modified: each look for new entries costs all of it.',
      'Switch ETags on at the host; of a relay, at the feed’s own host.',
    );
  }
  if (again.status === 304) return ok(check, 'An unchanged feed costs one short answer (304).');
  return wrong(
    check,
    `The feed names ${answer.headers.etag === undefined ? 'a date' : 'an ETag'}, but asked with it ${whatCame(again)} in place of 304: each look for new entries costs all of it.`,
    'Have the host compare If-None-Match and If-Modified-Since; a relay passes both on to the feed’s host.',
  );
}

/** The feed is foreign, and can be opened by itself. */
function judgeForeign({ headers }: Answer): Finding {
  const check = 'feed-policy';
  const isLocked = parsePolicies(headers['content-security-policy']).some((policy) => policy.has('sandbox'));
  if (isLocked) return ok(check, 'What is in the feed cannot run as a page of the journal.');
  return warning(
    check,
    'What is in the feed could run as a page of the journal when it is opened by itself.',
    `Have the host send Content-Security-Policy: ${foreignPolicy} with it. GitHub Pages cannot: there the feed should be your own.`,
  );
}

function judgeFreshness(answer: Answer, source: Answer): Finding {
  const check = 'feed-freshness';
  const lacking = countLacking(answer, source);
  if (lacking === null) {
    const came = source.status === 200 ? 'is no feed' : whatCame(source);
    return warning(
      check,
      `FEED_URL ${came}: nobody can say whether the journal’s feed is as new.`,
      'Look at FEED_URL: the build, or the host’s relay, asks for the same address.',
    );
  }
  if (lacking === 0) return ok(check, 'The journal has all entries that FEED_URL has.');
  const entries = lacking === 1 ? '1 entry is' : `${lacking} entries are`;
  return warning(
    check,
    `${entries} in FEED_URL that the journal has not.`,
    isRelayed(answer)
      ? 'Look whether a cache keeps the relay’s answers.'
      : 'Build and publish again, best from a timer or from a hook of the journal’s own platform.',
  );
}

/** How many of the source's entries are not in the journal's feed; null if the source is no feed that can be read. */
function countLacking(published: Answer, source: Answer): number | null {
  if (source.status !== 200) return null;
  const theirs = parse(source, source.url);
  if (theirs.kind === 'failed') return null;
  // Relative addresses of both are meant from where the feed is.
  const ours = parse(published, source.url);
  const known = new Set(ours.kind === 'feed' ? ours.entries.map(({ id }) => id) : []);
  return theirs.entries.filter(({ id }) => !known.has(id)).length;
}

function parse({ body, headers }: Answer, url: string): ParsedFeed {
  return parseFeed(body, { feedUrl: publicAddress(url), contentType: headers['content-type'] ?? null });
}

function isRelayed({ url }: Answer): boolean {
  return url.endsWith('/feed');
}
