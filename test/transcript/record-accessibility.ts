import { rm } from 'node:fs/promises';
import { buildApp } from '../browser/support/build-app.ts';
import { launchChromium } from '../browser/support/launch-chromium.ts';
import { serveApp } from '../browser/support/serve-app.ts';
import { playMapSession } from './play-map-session.ts';
import { playReadingSession } from './play-reading-session.ts';
import { readTrees } from './read-trees.ts';
import { writeBetween } from './write-between.ts';

/**
 * Writes two sessions by keyboard alone and three accessibility trees into docs/accessibility.md, between their marks:
 * `npm run transcript`. What stands there was pressed and read just so.
 */
const file = 'docs/accessibility.md';

const folder = await buildApp();
const app = await serveApp({ folder });
// Words are selected by keyboard where the browser moves a caret through the text.
const browser = await launchChromium({ hasCaret: true });
try {
  await writeBetween(file, 'map', asText(await playMapSession(browser, app.url)));
  await writeBetween(file, 'reading', asText(await playReadingSession(browser, app.url)));
  await writeBetween(file, 'trees', await readTrees(browser, app.url));
} finally {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
}

function asText(transcript: string): string {
  return `\`\`\`text\n${transcript}\n\`\`\``;
}
