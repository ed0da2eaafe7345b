/**
 * What lies over the page (a menu, a panel) has a step of the history for itself, so that Back takes it away and leaves
 * the page where it is. The step has the page's own address and depth.
 */
interface Layer {
  /** The page's, when the layer came. */
  address: string;
  close: () => void;
  /** Set once the layer has been closed otherwise and only waits for its step to be gone. */
  leaving: { done: Promise<void>; gone: () => void } | null;
}

const layers: Layer[] = [];

/**
 * Lays something over the page. `close` is called when Back takes it away.
 *
 * @returns to be called when it has been closed otherwise; resolves when its step of the history is gone
 */
export function pushLayer(close: () => void): () => Promise<void> {
  const layer: Layer = { address: location.href, close, leaving: null };
  layers.push(layer);
  history.pushState({ ...history.state, layer: layers.length }, '');
  return () => {
    if (!layers.includes(layer)) return Promise.resolve();
    layer.leaving ??= leave();
    return layer.leaving.done;
  };
}

function leave(steps = 1): NonNullable<Layer['leaving']> {
  let gone = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    gone = resolve;
  });
  history.go(-steps);
  return { done, gone };
}

/** A step that does not go within this time is none: whoever waits for it goes on. */
const patienceMs = 1_000;

/**
 * A page that was loaded anew while something lay over it stands on the step of what is not there any more, and Back
 * would do nothing: goes back to the page's own step. Call once at start.
 */
export function leaveStaleLayers(): void {
  const { layer: steps } = (history.state ?? {}) as { layer?: number };
  if (!steps) return;
  const layer: Layer = { address: location.href, close: () => undefined, leaving: leave(steps) };
  layers.push(layer);
  setTimeout(() => {
    if (layers[0] === layer) layers.shift()?.leaving?.gone();
  }, patienceMs);
}

/**
 * The topmost layer was closed and its step of the history is about to go: resolves when it is gone. Null where there is
 * nothing to wait for. A step that is made meanwhile would be the one that goes.
 */
export function leavingLayer(): Promise<void> | null {
  return layers.at(-1)?.leaving?.done ?? null;
}

/** Back was pressed: takes the topmost layer away, and tells whether that was all there was to do. */
export function popLayer(): boolean {
  const layer = layers.pop();
  if (!layer) return false;
  if (layer.leaving) layer.leaving.gone();
  else layer.close();
  // Back may be held down, and lead farther.
  return layer.address === location.href;
}

/** The page is left: its layers go with it. True where the step of one is the present one, which the new page may have. */
export function dropLayers(): boolean {
  const had = layers.length > 0;
  for (const layer of layers.splice(0)) layer.leaving?.gone();
  return had;
}
