import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

// Draws the app's icons from waymark.svg: node src/build/run.mjs src/build/icons/make-icons.ts
// CHROMIUM_PATH names a Chromium where Playwright has none of its own.
const here = new URL('./src/build/icons/', `file://${process.cwd()}/`);
const target = fileURLToPath(new URL('./public/icons/', `file://${process.cwd()}/`));
const drawing = await readFile(new URL('waymark.svg', here), 'utf8');

/** A maskable icon may be cut to a circle of 80% of its width: the drawing keeps well within. */
const ICONS = [
  { name: 'icon-180.png', sizePx: 180, share: 0.66, corner: 0 },
  { name: 'icon-192.png', sizePx: 192, share: 0.7, corner: 0.2 },
  { name: 'icon-512.png', sizePx: 512, share: 0.7, corner: 0.2 },
  { name: 'icon-maskable-512.png', sizePx: 512, share: 0.52, corner: 0 },
];

await mkdir(target, { recursive: true });
await writeFile(`${target}waymark.svg`, drawing);
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
for (const { name, sizePx, share, corner } of ICONS) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  const drawingPx = Math.round(sizePx * share);
  await page.setContent(`<style>
    html, body { margin: 0; background: transparent }
    body { height: 100vh; display: grid; place-items: center; background: #F8F3E9; border-radius: ${sizePx * corner}px }
    svg { width: ${drawingPx}px; height: ${drawingPx}px }
  </style>${drawing}`);
  await writeFile(`${target}${name}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
