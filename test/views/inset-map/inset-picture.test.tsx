import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { InsetJourney } from '../../../src/basemap/inset/draw-inset-scene.ts';
import { sampleFeedPath } from '../../../src/build/config/read-sample-journal.ts';
import { createEdition } from '../../../src/build/pages/edition.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { InsetPicture } from '../../../src/views/inset-map/inset-picture.tsx';
import { setWrittenBasemap } from '../../../src/views/painter/written-basemap.ts';
import { readBasemap } from '../../basemap/read-basemap.ts';
import { hostileTexts } from '../../build/pages/hostile-texts.ts';
import { writeMap } from '../painter/write-map.tsx';

const trieste = { lat: 45.65, lng: 13.77 };

function write(journey: Partial<InsetJourney> = {}): string {
  return writeMap(<InsetPicture origin={trieste} previous={[]} next={[]} name="Trieste" {...journey} />);
}

test('without a base to draw from there is no picture', () => {
  expect(write()).toBe('');
});

describe('a picture', () => {
  beforeAll(() => setWrittenBasemap(readBasemap()));

  test('says its zoom, so that what is drawn over it does not jump', () => {
    expect(write()).toMatch(/^<svg class="map-picture" aria-hidden="true" data-zoom="6.4">/);
  });

  test('has no styles of its own and no scripts, which the policy forbids', () => {
    const svg = write({ previous: [{ lat: 44.4, lng: 8.9 }], next: [{ lat: 42.6, lng: 18.1 }] });
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|href="(?!#)/);
    const tags = new Set([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['circle', 'g', 'path', 'rect', 'svg', 'text', 'use']);
  });

  test('uses only outlines that it has, once each', () => {
    const svg = write();
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('has classes that the style sheet knows, and no others', () => {
    const sheet = readFileSync('src/styles/map-picture.css', 'utf8');
    const svg = write({ origin: { lat: 1.3, lng: 103.8 }, next: [{ lat: 10, lng: 110 }] });
    for (const [, name] of svg.matchAll(/ class="([^"]*)"/g)) expect(sheet).toMatch(`.${name}`);
  });

  test('has elements of the kinds that rules for one of its classes name', () => {
    const sheet = readFileSync('src/styles/map-picture.css', 'utf8');
    const svg = write();
    const named = [...sheet.matchAll(/\b(path|use|rect|g)\.(map-[\w-]+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, tag, name] of named) expect(svg).toMatch(new RegExp(`<${tag} [^>]*class="${name}"`));
  });

  test('writes whatever a place is called as text', () => {
    let written = 0;
    for (const text of hostileTexts) {
      const name = text.slice(0, 12);
      const svg = write({ name });
      const [, seen] = /<text class="map-own-name"[^>]*>([^<]*)<\/text>/.exec(svg) ?? [];
      if (seen !== undefined) expect(unescaped(seen)).toBe(name);
      if (seen !== undefined) written++;
      expect(svg).not.toMatch(/<script|<img|<meta/i);
    }
    // Most of them are short enough to stand beside the pin.
    expect(written).toBeGreaterThan(hostileTexts.length / 2);
  });
});

test('a third of the sample’s pictures take 3.2 kB at most, half of those less than 2.5', () => {
  setWrittenBasemap(readBasemap());
  const parsed = parseFeed(readFileSync(sampleFeedPath('.')), {
    feedUrl: 'http://localhost/feed.xml',
    sourceUrl: null,
    contentType: null,
  });
  if (parsed.kind === 'failed') throw new Error('The sample is not to be read');
  const { summaries } = createEdition(parsed.entries, 'en');
  const bytes = summaries.flatMap(({ origin, place }, index) => {
    if (!origin || index % 3) return [];
    const previous = summaries.slice(index + 1, index + 12).flatMap(({ origin }) => origin ?? []);
    const svg = write({ origin, previous, name: place?.split(',')[0] });
    return brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  });
  bytes.sort((a, b) => a - b);
  expect(bytes.length).toBeGreaterThan(14);
  expect(bytes[bytes.length >> 1]).toBeLessThan(2500);
  expect(bytes.at(-1)).toBeLessThan(3200);
});

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
