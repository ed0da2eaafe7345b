import './browser-stand-in.ts';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { RenderAnswer, RenderRequest, RenderSetting, RenderStart } from './render-protocol.ts';

// Imported here and not above: the app's modules ask for a browser as they are loaded.
const rendering = start(workerData);

/** One page after the other: they share the app's signals. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, state, screen }: RenderRequest) => {
  last = last.then(async () => {
    const answer = await render(id, state, screen);
    parentPort?.postMessage(answer);
  });
});

async function start({ basemapFile }: RenderSetting): Promise<typeof import('./render-page.tsx')> {
  const [page, basemap] = await Promise.all([import('./render-page.tsx'), readFile(basemapFile)]);
  page.drawMaps(new Uint8Array(basemap).buffer);
  parentPort?.postMessage({ css: page.writtenCss } satisfies RenderStart);
  return page;
}

async function render(
  id: number,
  state: RenderRequest['state'],
  screen: RenderRequest['screen'],
): Promise<RenderAnswer> {
  try {
    const { renderPage } = await rendering;
    return { id, kind: 'rendered', page: await renderPage(state, screen) };
  } catch (error) {
    return {
      id,
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
