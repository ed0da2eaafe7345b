import type { Coordinates } from '../model/coordinates.ts';
import type { Medium } from './medium.ts';

/** A text as the feed holds it. */
export interface ItemContent {
  kind: 'html' | 'text';
  value: string;
}

/** One item of a feed, in no format's dress: what RSS, Atom, RDF and JSON Feed all come down to. */
export interface Item {
  /** guid, Atom id, rdf:about or JSON id: opaque, trimmed. */
  guid: string | null;
  /** Absolute http(s) URL of the item's page. */
  link: string | null;
  /** Plain text, entities decoded. */
  title: string | null;
  content: ItemContent | null;
  /** Further fields that may hold the text, best first, each with its own base; left out where there are none. */
  alternatives?: (ItemContent & { baseUrl: string })[];
  /** What relative URLs in the content are resolved against: xml:base, else the link, else the feed's URL. */
  baseUrl: string;
  /** As written in the feed: RFC 822, RFC 3339 or whatever else. */
  published: string | null;
  updated: string | null;
  /** Further dates, where those two cannot be read, best first; left out where there are none. */
  otherDates?: string[];
  /** From GeoRSS, W3C geo or a JSON extension. */
  origin: Coordinates | null;
  /** What stands beside the text; left out where there is nothing. */
  media?: Medium[];
  /** What the feed calls the place; left out where it does not. */
  placeName?: string;
}
