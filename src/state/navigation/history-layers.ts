/**
 * What is shown over the page (a menu, a panel) has a history step of its own, so that Back closes it and leaves the
 * page where it is. The step has the page's own address and depth.
 */
interface Layer {
  /** The page's, when the layer was opened. */
  address: string;
  close: () => void;
  /** Set once the layer has been closed by something other than Back and only waits for its step to be removed. */
  leaving: { done: Promise<void>; gone: () => void } | null;
}

const layers: Layer[] = [];

/**
 * Shows something over the page. `close` is called when Back closes it.
 *
 * @returns to be called when it was closed by something else; resolves when its history step is gone
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

/** A step that is not removed within this time does not exist: whoever waits for it continues. */
const patienceMs = 1_000;

/**
 * If the page was reloaded while something was over it, its history is still at the step of that layer, and Back
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
 * Resolves when the step of a topmost layer that was just closed is gone from the history; null if there is nothing
 * to wait for. A step that is pushed meanwhile would be the one that is removed.
 */
export function leavingLayer(): Promise<void> | null {
  return layers.at(-1)?.leaving?.done ?? null;
}

/** Handles Back: closes the topmost layer, and returns whether that was all there was to do. */
export function popLayer(): boolean {
  const layer = layers.pop();
  if (!layer) return false;
  if (layer.leaving) layer.leaving.gone();
  else layer.close();
  // If Back is held down, it may go farther than the layer's step.
  return layer.address === location.href;
}

/**
 * Drops all layers, since the page is left. True if the current history step is a layer's: the new page may reuse it.
 */
export function dropLayers(): boolean {
  const had = layers.length > 0;
  for (const layer of layers.splice(0)) layer.leaving?.gone();
  return had;
}
