import { renderToString } from 'preact-render-to-string';
import { showPageState } from '../state/show-page-state.ts';
import { App } from '../views/app.tsx';
import { setWrittenBasemap } from '../views/base-map/written-basemap.ts';
import { writtenInset } from '../views/inset-map/inset-map.tsx';
import { InsetPicture } from '../views/inset-map/inset-picture.tsx';
import { fetchParts, shownParts } from '../views/ui/lazy-chunk.ts';
import type { RenderedPage, StateToRender } from './protocol.ts';

/** Has the pages that follow show their maps, drawn from the bytes of the map's base. */
export function drawMaps(basemap: ArrayBuffer): void {
  setWrittenBasemap(basemap);
  writtenInset.Picture = InsetPicture;
}

/** Writes a page of the app as HTML, with its own components. One at a time: pages share the app's signals. */
export async function renderPage(state: StateToRender): Promise<RenderedPage> {
  await showPageState({ ...state, parts: [] });
  let known: ReadonlySet<string> = new Set();
  for (;;) {
    shownParts.clear();
    const html = renderToString(<App />);
    const parts = [...shownParts];
    // A part may show another one once it is there.
    if (parts.every((part) => known.has(part))) return { html, parts };
    await fetchParts(parts);
    known = new Set(parts);
  }
}
