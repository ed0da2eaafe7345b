/**
 * An address as a URL, or null if it is not one.
 *
 * Not `URL.canParse`: in Node 20 it loses non-ASCII letters after many calls
 * (https://github.com/nodejs/node/issues/52474).
 */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
