/** What a feed's server is told that we read, the same by whoever asks: a server may answer by it. */
export const feedAccept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';
