import { type BasemapWorker, startBasemap } from '../../workers/start-basemap.ts';

let starting: BasemapWorker | Error | undefined;

/**
 * The worker that paints all maps of the page, started when the first one asks for it.
 *
 * @param buffer the base map's binary
 * @returns undefined if workers cannot paint; the page then paints itself
 */
export function basemapWorker(buffer: ArrayBuffer): BasemapWorker | undefined {
  starting ??= attemptStart(buffer);
  return starting instanceof Error ? undefined : starting;
}

function attemptStart(buffer: ArrayBuffer): BasemapWorker | Error {
  try {
    return startBasemap(buffer);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
