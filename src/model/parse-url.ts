/**
 * An address as a URL, or null where it is none.
 *
 * Not `URL.canParse`: in Node 20 it forgets letters beyond ASCII once it was called often
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
