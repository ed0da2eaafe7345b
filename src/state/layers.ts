/**
 * What lies over the page (a menu, a panel) has a step of the history for itself, so that Back takes it away and leaves
 * the page where it is. The step has the page's own address and depth.
 */
interface Layer {
  /** The page's, when the layer came. */
  address: string;
  close: () => void;
  /** Set once the layer has been closed otherwise and only waits for its step to be gone. */
  gone: (() => void) | null;
}

const layers: Layer[] = [];

/**
 * Lays something over the page. `close` is called when Back takes it away.
 *
 * @returns to be called when it has been closed otherwise; resolves when its step of the history is gone
 */
export function openLayer(close: () => void): () => Promise<void> {
  const layer: Layer = { address: location.href, close, gone: null };
  layers.push(layer);
  history.pushState({ ...history.state, layer: layers.length }, '');
  return () =>
    new Promise((resolve) => {
      if (!layers.includes(layer)) return resolve();
      layer.gone = resolve;
      history.back();
    });
}

/** Back was pressed: takes the topmost layer away, and tells whether that was all there was to do. */
export function takeLayerAway(): boolean {
  const layer = layers.pop();
  if (!layer) return false;
  if (layer.gone) layer.gone();
  else layer.close();
  // Back may be held down, and lead farther.
  return layer.address === location.href;
}

/** The page is left: its layers go with it. True where the step of one is the present one, which the new page may have. */
export function dropLayers(): boolean {
  const had = layers.length > 0;
  for (const layer of layers.splice(0)) layer.gone?.();
  return had;
}
