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
