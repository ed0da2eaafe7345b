import type { Item } from '../item.ts';
import { absoluteUrl } from './absolute-url.ts';

/** What a feed says of itself, whatever its format. */
export interface FeedDetails {
  title: string | null;
  /** Absolute http(s) URL of the journal's page. */
  link: string | null;
  /** Absolute http(s) URL of the document that holds older items. */
  nextUrl: string | null;
  /** False where the document broke off before its end. */
  complete: boolean;
  /** Whether its structure is broken within, so that an item may have lost a part of its own; left out where not. */
  isDamaged?: boolean;
  /** When it was made, in its own words; left out where it does not say. */
  dates?: string[];
}

/**
 * Reads a document of one format. Each whole item goes to `onItem` in document order, null for one that cannot be read.
 * Gives the feed's details, null for what is no feed of the format. Pure; never throws unless `onItem` does.
 */
export type FeedParser = (
  text: string,
  feedUrl: string,
  onItem: (item: Item | null) => void,
) => FeedDetails | null;

/**
 * The URL that relative URLs of a feed are resolved against. The one it was fetched from would do, were it not that
 * the app fetches a relay or a copy on its own origin: so the feed's own word comes first (`selfUrl`, rel="self"), then
 * the journal's page where it lives elsewhere than the document fetched. All absolute.
 */
export function documentUrl(feedUrl: string, selfUrl: string | null, pageUrl: string | null): string {
  if (selfUrl) return selfUrl;
  if (pageUrl && new URL(pageUrl).origin !== new URL(feedUrl).origin) return pageUrl;
  return feedUrl;
}

/** `address` only if it is an absolute http(s) URL by itself; else null. */
export function alreadyAbsolute(address: string | null | undefined): string | null {
  return address && /^\s*https?:\/\//i.test(address) ? absoluteUrl(address, address.trim()) : null;
}
