import { createHash } from 'node:crypto';
import { GrowingBody } from './growing-body.ts';
import type { Validators } from './is-unchanged.ts';
import { forwardedResponseHeaders } from './relay-feed.ts';

/** What the feed's host said: the feed, or an answer that is none (a 404, a web page). */
export interface SharedDocument extends Validators {
  kind: 'document';
  status: number;
  /** Those that are passed on, by their small names; without the validators. */
  headers: Readonly<Record<string, string>>;
  /** Where it came from, after redirects. */
  url: string;
  /** Unpacked; of one that is too large, somewhat more than the app reads. */
  body: GrowingBody;
  /** Whether the ETag was made here, for a host that sends none. */
  isOwnEtag: boolean;
  /** When the host last said that this is what it has. */
  asOfMs: number;
}

export function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** An answer as it begins, its body still empty. `askedAtMs`: when it was asked for. */
export function documentOf({ headers, status, url }: Response, askedAtMs: number): SharedDocument {
  const passed = forwardedResponseHeaders.flatMap((name): [string, string][] => {
    const value = ['etag', 'last-modified'].includes(name) ? null : headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    kind: 'document',
    status,
    headers: Object.fromEntries(passed),
    etag: headers.get('etag'),
    isOwnEtag: false,
    lastModified: headers.get('last-modified'),
    url,
    body: new GrowingBody(),
    asOfMs: askedAtMs - 1000 * (Number.parseInt(headers.get('age') ?? '', 10) || 0),
  };
}

/** A document that has an ETag whether or not its host gives one: what did not change need not be sent. */
export function withEtag(document: SharedDocument, bytes: Uint8Array): SharedDocument {
  if (document.etag !== null) return document;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { ...document, etag, isOwnEtag: true };
}

/** A document that its host has confirmed: its body, with the headers that the 304 updates (RFC 9111, 4.3.4). */
export function freshened(kept: SharedDocument, confirmation: SharedDocument): SharedDocument {
  const { 'content-type': _, ...news } = confirmation.headers;
  return {
    ...kept,
    asOfMs: confirmation.asOfMs,
    etag: confirmation.etag ?? kept.etag,
    isOwnEtag: confirmation.etag === null && kept.isOwnEtag,
    lastModified: confirmation.lastModified ?? kept.lastModified,
    headers: { ...kept.headers, ...news },
  };
}

/** What the host is asked with. An ETag of ours would say nothing to it, and keep it from looking at the date. */
export function conditionsFor(kept: SharedDocument | null): Record<string, string> {
  return {
    ...(kept?.etag && !kept.isOwnEtag && { 'If-None-Match': kept.etag }),
    ...(kept?.lastModified && { 'If-Modified-Since': kept.lastModified }),
  };
}
