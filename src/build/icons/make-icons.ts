import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { paper } from '../bundle/manifest.ts';
import { iconSizes, openDrawing, paintIcon } from './paint-icon.ts';

// Draws the app's own icons: node src/build/run.mjs src/build/icons/make-icons.ts
const here = new URL('./src/build/icons/', `file://${process.cwd()}/`);
const target = fileURLToPath(new URL('./public/icons/', `file://${process.cwd()}/`));

/** Ways into the app from its icon: Android cuts them to circles. */
const shortcuts = ['entries', 'map', 'ledger'];

const read = (name: string) => readFile(new URL(`${name}.svg`, here));

await mkdir(target, { recursive: true });
const drawing = await read('waymark');
await writeFile(`${target}waymark.svg`, drawing);
const own = await openDrawing(drawing);
for (const size of iconSizes) await write(size.name, paintIcon(own, size, paper));
for (const name of shortcuts) {
  const file = `shortcut-${name}-96.png`;
  const glyph = await openDrawing(await read(`shortcut-${name}`));
  await write(file, paintIcon(glyph, { name: file, sizePx: 96, share: 0.5, corner: 0.5 }, paper));
}

async function write(name: string, bytes: Uint8Array | null): Promise<void> {
  if (bytes !== null) await writeFile(target + name, bytes);
}
