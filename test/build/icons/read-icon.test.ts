import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iconPlugin } from '../../../src/build/icons/icon-plugin.ts';
import { iconSizes } from '../../../src/build/icons/paint-icon.ts';
import { type PublishedIcon, readIcon } from '../../../src/build/icons/read-icon.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-icon-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function iconOf(name: string, content: string | Uint8Array): Promise<PublishedIcon> {
  await writeFile(join(folder, name), content);
  return readIcon(join(folder, name));
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${inside}</svg>`;
const disc = svg('<circle cx="10" cy="10" r="10" fill="#0000ff"/>');
const square = svg('<rect width="20" height="20" fill="#00ff00"/><circle cx="10" cy="10" r="5"/>');

function pngOf(sizePx: number): Uint8Array {
  const canvas = createCanvas(sizePx, sizePx);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, sizePx, sizePx);
  return canvas.encodeSync('png');
}

/** The colour at a point of an icon, 0 … 1 in both directions, with its size. */
async function look({ files }: PublishedIcon, name: string, x: number, y = x) {
  const image = await loadImage(Buffer.from(files.get(name) ?? []));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const at = (share: number, sizePx: number) => Math.min(sizePx - 1, Math.floor(share * sizePx));
  const { data } = context.getImageData(at(x, image.width), at(y, image.height), 1, 1);
  return { sizePx: image.width, colour: [...data] };
}

const paper = [0xf8, 0xf3, 0xe9, 255];
const nothing = [0, 0, 0, 0];

test('one drawing becomes every size that is asked for', async () => {
  const icon = await iconOf('disc.svg', disc);
  for (const { name, sizePx } of iconSizes) expect((await look(icon, name, 0.5)).sizePx).toBe(sizePx);
  expect(icon.tab).toEqual({ name: 'waymark.svg', type: 'image/svg+xml' });
  expect(Buffer.from(icon.files.get('waymark.svg') ?? []).toString()).toBe(disc);
});

test('a drawing on nothing stands on the app’s paper, within what a mask leaves', async () => {
  const icon = await iconOf('disc.svg', disc);
  expect((await look(icon, 'icon-512.png', 0.5)).colour).toEqual([0, 0, 255, 255]);
  expect((await look(icon, 'icon-512.png', 0.5, 0.04)).colour).toEqual(paper);
  expect((await look(icon, 'icon-512.png', 0)).colour).toEqual(nothing);
  // A maskable icon has no corners of its own, and keeps to 80 % of its width.
  expect((await look(icon, 'icon-maskable-512.png', 0)).colour).toEqual(paper);
  expect((await look(icon, 'icon-maskable-512.png', 0.5, 0.11)).colour).toEqual(paper);
});

test('its outline is what a system may fill with a colour of its own', async () => {
  const icon = await iconOf('disc.svg', disc);
  expect(icon.hasMonochrome).toBe(true);
  expect((await look(icon, 'icon-monochrome-512.png', 0.5)).colour).toEqual([0, 0, 0, 255]);
  expect((await look(icon, 'icon-monochrome-512.png', 0.02)).colour).toEqual(nothing);
});

test('a picture that fills its square is taken as it stands, and has no outline', async () => {
  const icon = await iconOf('square.svg', square);
  expect((await look(icon, 'icon-192.png', 0)).colour).toEqual([0, 255, 0, 255]);
  expect((await look(icon, 'icon-maskable-512.png', 0)).colour).toEqual([0, 255, 0, 255]);
  expect(icon.hasMonochrome).toBe(false);
});

test('a picture of pixels is shown in tabs in one of its sizes', async () => {
  const icon = await iconOf('red.png', pngOf(600));
  expect(icon.tab).toEqual({ name: 'icon-192.png', type: 'image/png' });
  expect((await look(icon, 'icon-180.png', 0.5)).colour).toEqual([255, 0, 0, 255]);
  const { handler } = iconPlugin(icon).transformIndexHtml as { handler: (html: string) => string };
  const head = '<link rel="icon" href="/icons/waymark.svg" type="image/svg+xml" />';
  expect(handler(head)).toBe('<link rel="icon" href="/icons/icon-192.png" type="image/png" />');
});

test('what is no icon stops the build with a sentence', async () => {
  await expect(iconOf('small.png', pngOf(64))).rejects.toThrow(
    'JOURNAL_ICON small.png is 64 × 64 px; an icon needs 512 px or more.',
  );
  await expect(iconOf('words.png', 'words')).rejects.toThrow('JOURNAL_ICON words.png is no PNG');
  await expect(iconOf('words.svg', '<svg broken')).rejects.toThrow('JOURNAL_ICON words.svg is no SVG');
});
