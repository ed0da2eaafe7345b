/** The Accept header of the app's requests for a feed, from the page and from its worker: a server may answer by it. */
export const feedAccept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';
