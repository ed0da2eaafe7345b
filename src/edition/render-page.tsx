import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { noticedLines } from '../state/journal/load-noticed.ts';
import { threads } from '../state/journal/load-threads.ts';
import { showPageState } from '../state/journal/show-page-state.ts';
import { openThread } from '../state/signals.ts';
import mapPictureCss from '../styles/map-picture.css?inline';
import { App } from '../views/app.tsx';
import { writtenInset } from '../views/inset-map/inset-map.tsx';
import { InsetPicture } from '../views/inset-map/inset-picture.tsx';
import { MapOutlinePaths } from '../views/painter/map-shapes.tsx';
import { setWrittenBasemap, writtenMaps } from '../views/painter/written-basemap.ts';
import { titleOfThread } from '../views/ui/format/title-of-thread.ts';
import { fetchParts, shownParts } from '../views/ui/lazy/lazy-chunk.ts';
import { nameOfPeriod } from './name-of-period.ts';
import { PlainPage } from './plain-page.tsx';
import plainPagesCss from './plain-pages.css?inline';
import type { RenderedPage, StateToRender } from './render-protocol.ts';
import type { Screen, ScreenToRender } from './screen.ts';
import { YearsNavigation } from './years-navigation.tsx';

/** Rules of what is on written pages alone. */
export const writtenCss = mapPictureCss + plainPagesCss;

/** Has the pages that follow show their maps, drawn from the bytes of the map's base. */
export function drawMaps(basemap: ArrayBuffer): void {
  setWrittenBasemap(basemap);
  writtenInset.Picture = InsetPicture;
}

/**
 * Writes a page of the app as HTML, with its own components. One at a time: pages share the app's signals.
 *
 * @param wanted what the page shows instead of the app's own screen, or after it; null for nothing
 */
export async function renderPage(state: StateToRender, wanted: ScreenToRender | null): Promise<RenderedPage> {
  await showPageState({ ...state, isInPlace: true, parts: [] });
  if (wanted === null) return { ...(await renderWhole(<App />)), name: null };
  const { screen, years } = wanted;
  showScreen(screen);
  const name = nameOf(screen);
  if (screen.kind === 'list') {
    const { after, ...list } = await renderWhole(<App />);
    const yearsAfter = renderToString(
      <noscript>
        <YearsNavigation years={years} isAfterList />
      </noscript>,
    );
    return { ...list, after: yearsAfter + after, name };
  }
  const plain = await renderWhole(<PlainPage screen={screen} years={years} />);
  if (screen.kind !== 'own') return { ...plain, name };
  return { ...plain, html: '', after: `<noscript>${plain.html}</noscript>`, name };
}

async function renderWhole(page: VNode): Promise<Omit<RenderedPage, 'name'>> {
  let known: ReadonlySet<string> = new Set();
  for (;;) {
    shownParts.clear();
    writtenMaps.clear();
    const html = renderToString(page);
    const parts = [...shownParts];
    // A part may show another one once it is there.
    if (parts.every((part) => known.has(part)))
      return { html, after: renderToString(<MapOutlinePaths />), parts };
    await fetchParts(parts);
    known = new Set(parts);
  }
}

/** Lays out what the app's own screens read. */
function showScreen(screen: Screen): void {
  if (screen.kind === 'threads') threads.value = screen.threads;
  if (screen.kind === 'thread') openThread.value = { kind: 'open', thread: screen.thread };
  if (screen.kind === 'noticed') {
    const { lines, size } = screen;
    noticedLines.value = { lines, isComplete: lines.length === size };
  }
}

function nameOf(screen: Screen): string | null {
  if (screen.kind === 'period') return nameOfPeriod(screen.period);
  return screen.kind === 'thread' ? titleOfThread(screen.thread) : null;
}
