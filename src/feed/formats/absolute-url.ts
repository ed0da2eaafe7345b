/** `address` resolved against `base` (absolute), or null if the result is not an http(s) URL. */
export function absoluteUrl(address: string | null | undefined, base: string): string | null {
  if (!address?.trim()) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
