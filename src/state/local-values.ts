/**
 * Copies of a few settings that must be known before the first paint, when the database cannot have answered yet;
 * the database holds what counts.
 */
export function readLocalValue(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch (error) {
    return whenStorageIsDenied(error, null);
  }
}

/** Keeps a copy for the next start. Does nothing where storage is denied. */
export function writeLocalValue(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch (error) {
    whenStorageIsDenied(error, undefined);
  }
}

function keyOf(name: string): string {
  return `waymark-${name}`;
}

/** A browser that denies storage throws on the mere access; the page then follows the database a moment later. */
function whenStorageIsDenied<T>(error: unknown, fallback: T): T {
  if (error instanceof DOMException) return fallback;
  throw error;
}
