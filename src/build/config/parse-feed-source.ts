import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseUrl } from '../../model/text/parse-url.ts';

/** Where the journal's feed comes from: an http(s) URL without its fragment, or a file's absolute path. */
export type FeedSource = { kind: 'http'; url: string } | { kind: 'file'; path: string };

/**
 * `FEED_URL` as a source: an http(s) or file URL, or a path that is taken from `root`. Throws one sentence where the
 * value is neither.
 */
export function parseFeedSource(feedUrl: string, root: string): FeedSource {
  // One letter before the colon is a drive (C:\journal.xml), not a scheme.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(feedUrl)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'file', path: resolve(root, feedUrl) };
  if (!['http', 'https', 'file'].includes(scheme)) {
    throw new Error(
      `FEED_URL must be an http or https address or a file's path, not ${scheme}: (${feedUrl}).`,
    );
  }
  const url = parseUrl(feedUrl);
  if (url === null) throw new Error(`FEED_URL is not a whole address: ${feedUrl}.`);
  if (scheme === 'file') return { kind: 'file', path: fileURLToPath(url) };
  url.hash = '';
  return { kind: 'http', url: url.href };
}

/** An address as readers may see it: without user, password and query, in which keys are kept. */
export function publicAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
