const linkProtocols = new Set(['http:', 'https:', 'mailto:']);
const rasterImage = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

/** The address of a page on its author's computer: a place on it is one on the published page. */
const draftPlace = /^\s*(?:file|about|applewebdata|webkit-fake-url):[^#]{0,2048}(?=#.)/i;

/**
 * An absolute http, https or mailto URL, resolved against `baseUrl`; null for every other scheme and for anything
 * else.
 */
export function allowedLink(href: string, baseUrl: string): string | null {
  const url = resolve(href.replace(draftPlace, ''), baseUrl);
  return url !== null && linkProtocols.has(url.protocol) ? url.href : null;
}

/**
 * An image's absolute URL: https, a data:image that is not SVG, or one of `ownOrigin` (`http://localhost:4173`), so
 * that a journal served over plain http shows its own pictures. Other http URLs are upgraded to https, as browsers do
 * in secure pages: https://www.w3.org/TR/mixed-content/#upgrade-algorithm. Else null.
 */
export function allowedImage(src: string, baseUrl: string, ownOrigin: string | null): string | null {
  if (/^\s*data:/i.test(src)) return rasterImage.test(src.trim()) ? src.trim() : null;
  const url = resolve(src, baseUrl);
  if (url === null) return null;
  if (url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === ownOrigin)) return url.href;
  if (url.protocol !== 'http:' || !isUpgradable(url)) return null;
  url.protocol = 'https:';
  return url.href;
}

/** There are no certificates for IP addresses or this machine, and one port does not serve both http and https. */
function isUpgradable({ hostname, port }: URL): boolean {
  return port === '' && hostname.includes('.') && !/^[\d.]+$|:|\.(?:local|localhost)$/.test(hostname);
}

function resolve(url: string, baseUrl: string): URL | null {
  if (url.trim() === '') return null;
  // If the base is invalid, an absolute URL is still valid.
  return parseUrl(url, baseUrl) ?? parseUrl(url, undefined);
}

function parseUrl(url: string, baseUrl: string | undefined): URL | null {
  // Not URL.parse: Safari has it only from version 18 on.
  try {
    return new URL(url, baseUrl);
  } catch {
    return null;
  }
}
