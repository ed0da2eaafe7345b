import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isKeepableImage, readableImageRequest } from '../../../src/workers/service/keepable-image.ts';

beforeAll(() => vi.stubGlobal('location', new URL('https://journal.example.org/service-worker.js')));
afterAll(() => vi.unstubAllGlobals());

const image = (bytes: number, init: ResponseInit = {}) =>
  new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' }, ...init });

test('another host’s image is asked for so that its answer can be read, without cookies', () => {
  const request = readableImageRequest(new Request('https://images.example/a.jpg', { mode: 'no-cors' }));
  expect(request).toMatchObject({ url: 'https://images.example/a.jpg', mode: 'cors', credentials: 'omit' });
});

test('the journal’s own images are asked for as they are', () => {
  const request = new Request('https://journal.example.org/a.jpg', { mode: 'no-cors' });
  expect(readableImageRequest(request)).toBe(request);
});

test('a whole image is kept', async () => {
  const response = image(1000);
  expect(await isKeepableImage(response)).toBe(true);
  // Measuring it must leave it whole for the page.
  expect((await response.arrayBuffer()).byteLength).toBe(1000);
});

test.each([
  ['a huge image', image(5 * 1024 * 1024)],
  ['a piece of an image', image(10, { status: 206 })],
  ['a missing image', image(10, { status: 404 })],
  [
    'a sign-in page in the image’s place',
    new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
  ],
])('%s is not kept', async (_what, response) => {
  expect(await isKeepableImage(response)).toBe(false);
});

test('an answer that cannot be read is not kept: it would cost megabytes of quota', async () => {
  const opaque = { status: 0, type: 'opaque' } as Response;
  expect(await isKeepableImage(opaque)).toBe(false);
});
