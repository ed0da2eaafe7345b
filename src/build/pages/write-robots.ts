/**
 * `robots.txt` (RFC 9309): every page may be looked at, and the sitemap is named where there is one. The reader's own
 * pages are not forbidden: who may not look at them does not learn that they are not to be found.
 *
 * @param siteUrl the site's whole address, with a slash at its end; null if it is unknown, and so has no sitemap
 */
export function writeRobots(siteUrl: string | null): string {
  const sitemap = siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
