/**
 * Reads a value from localStorage: mostly copies of settings that must be known before the first paint, when the
 * database cannot have answered yet. The database is what counts.
 */
export function readLocalValue(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch (error) {
    return whenStorageIsDenied(error, null);
  }
}

/** Stores a value for the next start. Does nothing if storage is denied. */
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

/** A browser that denies storage throws on mere access; the page then follows the database a moment later. */
function whenStorageIsDenied<T>(error: unknown, fallback: T): T {
  if (error instanceof DOMException) return fallback;
  throw error;
}
