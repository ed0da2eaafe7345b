import { parentPort, workerData } from 'node:worker_threads';
import { openPreviewResources } from './open-preview-resources.ts';
import { paintPreview } from './paint-preview.ts';
import { paintScreen } from './paint-screen.ts';
import type { PreviewCard } from './preview-card.ts';
import type { ScreenCard } from './screen-card.ts';

// In a worker: paints each card that is posted and answers with the bytes. What goes wrong ends the worker.
const resources = openPreviewResources(workerData.root);
parentPort?.on('message', (card: PreviewCard | ScreenCard) => {
  const bytes = 'form' in card ? paintScreen(card, resources) : paintPreview(card, resources);
  parentPort?.postMessage(bytes);
});
