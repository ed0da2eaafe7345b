import type { Item } from '../item.ts';
import { absoluteUrl } from './absolute-url.ts';

/** What a feed says about itself, in any format. */
export interface FeedDetails {
  title: string | null;
  /** Absolute http(s) URL of the journal's page. */
  link: string | null;
  /** Absolute http(s) URL of the document that holds older items. */
  nextUrl: string | null;
  /** False if the document broke off before its end. */
  complete: boolean;
  /** Whether its structure is broken inside, so that an item may have lost a part; left out if it is not. */
  isDamaged?: boolean;
  /** When it was made, in its own words; left out if it does not say. */
  dates?: string[];
}

/**
 * Parses a document of one format. Each whole item is passed to `onItem` in document order, null for one that cannot
 * be parsed. Returns the feed's details, or null if it is not a feed of the format. Pure; never throws unless `onItem`
 * does.
 */
export type FeedParser = (
  text: string,
  feedUrl: string,
  onItem: (item: Item | null) => void,
) => FeedDetails | null;

/**
 * The URL that relative URLs of a feed are resolved against. Not the fetch URL: the app fetches a relay or a copy
 * from its own origin. So the feed's own `selfUrl` (rel="self") comes first, then the journal's page if its origin
 * differs from that of the fetched document. All absolute.
 */
export function documentUrl(feedUrl: string, selfUrl: string | null, pageUrl: string | null): string {
  if (selfUrl) return selfUrl;
  if (pageUrl && new URL(pageUrl).origin !== new URL(feedUrl).origin) return pageUrl;
  return feedUrl;
}

/** `address` if it is itself an absolute http(s) URL; else null. */
export function alreadyAbsolute(address: string | null | undefined): string | null {
  return address && /^\s*https?:\/\//i.test(address) ? absoluteUrl(address, address.trim()) : null;
}
