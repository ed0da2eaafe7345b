/**
 * A part of the app that is loaded when it is needed: `() => import('./part.ts')`; null where it cannot be had, as when
 * the network is down, or a newer edition on the server has taken its place. What fails within the part rejects.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    // The one sign of it: https://html.spec.whatwg.org/#hostloadimportedmodule.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
