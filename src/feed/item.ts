import type { Coordinates } from '../model/place/coordinates.ts';
import type { Medium } from './medium.ts';

/** A text as the feed has it. */
export interface ItemContent {
  kind: 'html' | 'text';
  value: string;
}

/** One item of a feed, format-neutral: every parser (RSS, Atom, RDF, JSON Feed) produces this. */
export interface Item {
  /** guid, Atom id, rdf:about or JSON id: opaque, trimmed. */
  guid: string | null;
  /** Absolute http(s) URL of the item's page. */
  link: string | null;
  /** Plain text, entities decoded. */
  title: string | null;
  content: ItemContent | null;
  /** Further fields that may hold the text, best first, each with its own base; left out if there are none. */
  alternatives?: (ItemContent & { baseUrl: string })[];
  /** What relative URLs in the content are resolved against: xml:base, else the link, else the feed's URL. */
  baseUrl: string;
  /** As written in the feed: RFC 822, RFC 3339 or anything else. */
  published: string | null;
  updated: string | null;
  /** Further dates, in case those two cannot be parsed, best first; left out if there are none. */
  otherDates?: string[];
  /** From GeoRSS, W3C geo or a JSON extension. */
  origin: Coordinates | null;
  /** Media beside the text; left out if there are none. */
  media?: Medium[];
  /** What the feed calls the place; left out if it does not say. */
  placeName?: string;
}
