import { newEntriesScript } from '../../../model/app/new-entries.ts';
import { parseUrl } from '../../../model/text/parse-url.ts';
import { type Answer, textOf } from './answer.ts';
import { ask } from './ask.ts';
import { type OpenedPicture, openPicture } from './open-picture.ts';
import { type ManifestIcon, parseManifest } from './parse-manifest.ts';
import { type Page, parsePage } from './parse-page.ts';

/** A page as it came, and what it says. */
export interface VisitedPage {
  answer: Answer;
  page: Page;
}

/** A published journal as it is seen from outside. Nothing is judged yet. */
export interface Visit {
  /** The address of the list, with a slash at its end. */
  site: URL;
  first: VisitedPage;
  /** Null if no address of an entry is known. */
  entry: VisitedPage | null;
  /** An address that leads nowhere, and a file that is not there. */
  missing: VisitedPage;
  missingAsset: Answer;
  /** The scripts and style sheets that the first page names. */
  assets: readonly Answer[];
  worker: Answer;
  /** The worker of those readers who want to be told of new entries. */
  newEntriesWorker: Answer;
  /** All that the worker keeps before it starts. */
  keptFiles: readonly Answer[];
  /** Null if the page names none. */
  manifest: Answer | null;
  icons: readonly (OpenedPicture & { icon: ManifestIcon })[];
  feed: VisitedFeed | null;
  /** The previews' pictures, by address. */
  pictures: ReadonlyMap<string, OpenedPicture>;
  sitemap: Answer;
  /** That of the host. */
  robots: Answer;
}

export interface VisitedFeed {
  answer: Answer;
  /** Asked again with what the first answer can be known by; null if it has nothing of the kind. */
  again: Answer | null;
  /** What `FEED_URL` answers; null if it is not given. */
  source: Answer | null;
}

/** No build gives a page or a file such a name. */
const nowhere = 'there-is-nothing-here';

/**
 * Asks a journal whose first page is at hand for all that is judged.
 *
 * @param feedUrl where the journal's own feed is, to be compared with; null if nobody has said it
 */
export async function visitSite(answer: Answer, feedUrl: string | null): Promise<Visit> {
  const site = new URL('.', answer.url);
  const first = visited(answer);
  const at = (path: string) => ask(new URL(path, site).href);
  const sitemap = await at('sitemap.xml');
  const entryUrl = entryAddress(first.page, site, sitemap);
  const entry = entryUrl === null ? null : visited(await ask(entryUrl));
  const { manifest } = first.page;
  const manifestAnswer = manifest === null ? null : await ask(manifest);
  const worker = await at('service-worker.js');
  return {
    site,
    first,
    entry,
    missing: visited(await at(nowhere)),
    missingAsset: await at(`assets/${nowhere}.js`),
    assets: await askAll([...first.page.scripts, ...first.page.styleSheets]),
    worker,
    newEntriesWorker: await at(newEntriesScript),
    keptFiles: await askAll(keptAddresses(worker), askAsWorker),
    manifest: manifestAnswer,
    icons: await openIcons(manifestAnswer),
    feed: first.page.feed === null ? null : await visitFeed(first.page.feed, feedUrl),
    pictures: await openPreviews([first, entry]),
    sitemap,
    robots: await ask(new URL('/robots.txt', site).href),
  };
}

function visited(answer: Answer): VisitedPage {
  return { answer, page: parsePage(textOf(answer), answer.url) };
}

/** A page without entries is that of a relay, which answers every address of the app. */
function entryAddress(first: Page, site: URL, sitemap: Answer): string | null {
  const folder = new URL('entry/', site).href;
  const linked = first.links.find((link) => link.startsWith(folder) && link !== folder);
  if (linked !== undefined) return new URL(new URL(linked).pathname, site).href;
  const [, listed] = /<loc>([^<]*\/entry\/[^<]+)<\/loc>/.exec(textOf(sitemap)) ?? [];
  if (listed?.startsWith(folder)) return listed;
  return isFromRelay(first) ? `${folder}1` : null;
}

/** Whether the host passes the feed on, so that the build wrote no pages with words in them. */
export function isFromRelay({ feed, metas }: Page): boolean {
  return feed?.endsWith('/feed') === true && !metas.has('og:title');
}

async function visitFeed(url: string, feedUrl: string | null): Promise<VisitedFeed> {
  const answer = await ask(url);
  const { etag, 'last-modified': changed } = answer.headers;
  const known = {
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(changed !== undefined && { 'If-Modified-Since': changed }),
  };
  return {
    answer,
    again: Object.keys(known).length === 0 ? null : await ask(url, { headers: known }),
    source: feedUrl === null ? null : await ask(feedUrl, { follows: true }),
  };
}

async function openIcons(manifest: Answer | null): Promise<Visit['icons']> {
  const read = manifest === null ? null : parseManifest(manifest);
  if (read?.kind !== 'manifest') return [];
  const opened = read.icons.map(async (icon) => ({ icon, ...(await openPicture(icon.url)) }));
  return Promise.all(opened);
}

async function openPreviews(pages: readonly (VisitedPage | null)[]): Promise<Visit['pictures']> {
  const named = pages.flatMap((visit) => visit?.page.metas.get('og:image') ?? []);
  const whole = [...new Set(named)].filter((address) => /^https?:/.test(address));
  return new Map(
    await Promise.all(whole.map(async (address) => [address, await openPicture(address)] as const)),
  );
}

/** What the build wrote into the worker, as its plugin writes it: `{"revision":null,"url":"assets/index-abc.js"}`. */
function keptAddresses(worker: Answer): string[] {
  const listed = textOf(worker).matchAll(/\{"revision":(?:null|"[^"]*"),"url":"([^"]+)"\}/g);
  return [...listed].flatMap(([, path = '']) => parseUrl(path, worker.url)?.href ?? []);
}

/** A worker goes where it is led: some hosts lead `shell.html` to `shell`. */
async function askAsWorker(address: string): Promise<Answer> {
  return { ...(await ask(address, { follows: true })), url: address };
}

/** No host need bear more of us at once. */
const maxAtOnce = 8;

async function askAll(
  addresses: readonly string[],
  askOne: (address: string) => Promise<Answer> = (address) => ask(address),
): Promise<Answer[]> {
  const left = [...new Set(addresses)];
  const answers: Answer[] = [];
  while (left.length > 0) {
    const some = left.splice(0, maxAtOnce);
    answers.push(...(await Promise.all(some.map(askOne))));
  }
  return answers;
}
