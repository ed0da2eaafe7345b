import { pageHeaderPolicy } from '../bundle/content-security-policy.ts';

/** A built journal as its host has to serve it. Paths are below the base path: `assets/index-abc.js`. */
export interface ServedSite {
  /** With a slash at both ends. */
  base: string;
  feed: ServedFeed;
  /** The names of all files in `assets/`. */
  assets: readonly string[];
}

/**
 * A copy comes with a page for every address and one for those that lead nowhere; with a relay every address of the
 * app is answered with the one shell.
 */
export type ServedFeed =
  | { kind: 'copy'; path: 'feed.xml' | 'feed.json'; mediaType: string }
  | { kind: 'relay'; path: 'feed'; upstream: string };

/** A file that a host reads: its name in the build's folder, and what stands in it. */
export interface HostFile {
  name: string;
  text: string;
}

/** What a host answers with. Of `file` are all that none of the others is: pictures, the worker, robots.txt. */
export type AnswerKind = 'asset' | 'page' | 'feed' | 'manifest' | 'file' | 'missing';

/** What is foreign may not run as a page of this origin, also where it is opened by itself. */
export const foreignPolicy = "default-src 'none'; sandbox";

/** Names in `assets/` have their content's hash in them. */
export const keptForEver = 'public, max-age=31536000, immutable';
/** It costs no more than a 304. */
export const askedAnew = 'no-cache';

/** What every answer says. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** What each kind of answer says besides its type. */
export const answerHeaders: Readonly<Record<AnswerKind, Readonly<Record<string, string>>>> = {
  asset: { 'Cache-Control': keptForEver, ...commonHeaders },
  page: { 'Cache-Control': askedAnew, ...commonHeaders, ...policyOf('page') },
  feed: { 'Cache-Control': askedAnew, ...commonHeaders, ...policyOf('feed') },
  manifest: { 'Cache-Control': askedAnew, ...commonHeaders },
  file: { 'Cache-Control': askedAnew, ...commonHeaders },
  missing: { 'Cache-Control': askedAnew, ...commonHeaders, ...policyOf('page') },
};

/** The policy that goes with a kind of answer, as the one header that it is. */
export function policyOf(kind: 'page' | 'feed'): Record<string, string> {
  return { 'Content-Security-Policy': kind === 'page' ? pageHeaderPolicy : foreignPolicy };
}

export const manifestPath = 'manifest.webmanifest';
export const manifestType = 'application/manifest+json';

/** What gets smaller by compressing; `text/html` besides. */
export const compressedTypes = [
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  manifestType,
  'image/svg+xml',
  // The map's base.
  'application/octet-stream',
] as const;

/** Headers of the feed's host that a relay keeps back: they would speak for this origin. */
export const withheldHeaders = [
  'Set-Cookie',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Clear-Site-Data',
  'Strict-Transport-Security',
  'Service-Worker-Allowed',
  'Alt-Svc',
  'Refresh',
  'Link',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Report-To',
  'NEL',
] as const;

/** Headers of a request that a relay keeps back: the feed's host need not know who reads. */
export const withheldFromFeed = [
  'Cookie',
  'Authorization',
  'Referer',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
] as const;

/** The document that stands for what is not there, and for all addresses of the app where they have no pages. */
export function documentsOf({ feed }: ServedSite): { missing: string; shell: string | null } {
  return feed.kind === 'copy'
    ? { missing: '404.html', shell: null }
    : { missing: 'shell.html', shell: 'shell.html' };
}

/**
 * An address as it may stand between double quotes in the configuration of nginx and Caddy: the signs that mean
 * something to them are percent-encoded (RFC 3986, 2.1), nothing else is changed.
 */
export function configUrl(url: string): string {
  const { href } = new URL(url);
  return href.replaceAll(
    /[$"'`\\{}|^<>;\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
