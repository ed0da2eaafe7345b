import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunkAddresses } from '../../../../src/build/pages/document/chunk-addresses.ts';

const manifest = {
  'index.html': { file: 'assets/index-1.js', css: ['assets/index-1.css'], isEntry: true },
  '_shared-2.js': { file: 'assets/shared-2.js', css: ['assets/shared-2.css'] },
  '_map-3.js': {
    file: 'assets/map-3.js',
    css: ['assets/map-3.css'],
    imports: ['index.html', '_shared-2.js'],
  },
  'src/views/take-over.tsx': { file: 'assets/take-over-4.js', imports: ['index.html', '_shared-2.js'] },
};
const list = {
  'src/main.tsx': 'assets/index-1.js',
  'src/views/map/page/map-page.tsx': 'assets/map-3.js',
  'src/views/map/leaflet/world-map.ts': 'assets/map-3.js',
  'src/views/take-over.tsx': 'assets/take-over-4.js',
};
const chunks = { manifest, list };

test('parts bring what they import and their style sheets, each once', () => {
  expect(chunkAddresses(chunks, ['take-over', 'map-page', 'world-map'], '/journal/')).toEqual({
    scripts: ['/journal/assets/take-over-4.js', '/journal/assets/shared-2.js', '/journal/assets/map-3.js'],
    styles: ['/journal/assets/shared-2.css', '/journal/assets/map-3.css'],
  });
});

test('what every page loads by its own tags is not named again, nor a part without a chunk', () => {
  const { scripts, styles } = chunkAddresses(chunks, ['map-page', 'main', 'elsewhere'], '/');
  expect([...scripts, ...styles].join()).not.toMatch(/index|elsewhere/);
});

test('the parts that pages are to have are named as their files are', () => {
  const files = readdirSync('src/views', { recursive: true }).map((file) => String(file).split('/').at(-1));
  for (const part of ['take-over.tsx', 'make-room.ts', 'map-page.tsx', 'world-map.ts'])
    expect(files).toContain(part);
});
