/**
 * Loads a part of the app on demand: `() => import('./part.ts')`; null if it is unavailable, because the network is
 * down or a newer build has replaced it on the server. A failure inside of the part rejects.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    // The only way to recognise it: https://html.spec.whatwg.org/#hostloadimportedmodule.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
