/**
 * The Accept header of whoever asks for a feed, the page, its worker or a relay for them: what can be read. A server may
 * answer by it.
 */
export const feedAccept =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.8';
