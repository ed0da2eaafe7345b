import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { formatGeoJson } from '../../../../src/views/map/export/format-geo-json.ts';
import { formatGpx } from '../../../../src/views/map/export/format-gpx.ts';
import { formatKml } from '../../../../src/views/map/export/format-kml.ts';
import { makeJourney } from '../../../../src/views/map/export/journey-stop.ts';
import { splitLine } from '../../../../src/views/map/export/split-line.ts';
import { journeyOf, summaryOf } from '../../../fixtures/entry-summary.ts';
import { geoJsonFaults } from './geo-json-faults.ts';

const urlOf = ({ slug }: { slug: string }) => `https://journal.example/entry/${slug}?a=1&b=2`;
const pacific = makeJourney(
  'Ships & <salt>',
  journeyOf([
    ['Suva, Fiji', -18.14, 178.44],
    ['Apia, Samoa', -13.83, -171.76],
    ['Taveuni, Fiji', -16.81, 180],
  ])
    .reverse()
    .map((entry, index) => ({
      ...entry,
      instantMs: Date.parse('2026-08-01T04:25:00Z') + index * 86_400_000,
    })),
  urlOf,
);

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses XML and insists on every element being closed, in its turn. */
function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(piece) {
        const last = open.at(-1);
        if (last) last.text += piece;
      },
      onclosetag(name, isImplied) {
        if (open.pop()?.name !== name || isImplied) throw new Error(`<${name}> is not closed in its turn`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const [top, ...more] = root.children;
  if (!top || more.length > 0 || open.length > 1) throw new Error('There is not one root');
  return top;
}

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const names = ({ children }: Element) => children.map(({ name }) => name);

test('GPX has a waypoint for each entry and a track through them, in the schema’s namespace and order', () => {
  const text = formatGpx(pacific);
  const gpx = parseXml(text.replace(/^<\?xml .+\?>\n/, ''));
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  expect(gpx.name).toBe('gpx');
  expect(gpx.attributes).toMatchObject({
    xmlns: 'http://www.topografix.com/GPX/1/1',
    version: '1.1',
    creator: 'Waymark',
  });
  expect(names(gpx)).toEqual(['metadata', 'wpt', 'wpt', 'wpt', 'trk']);
  for (const point of all(gpx, 'wpt')) expect(names(point)).toEqual(['time', 'name', 'desc', 'link']);
  expect(all(gpx, 'trkpt').map(({ attributes: { lat, lon } }) => [lat, lon])).toEqual([
    ['-18.14', '178.44'],
    ['-13.83', '-171.76'],
    // The schema's longitudes go from -180 up to, but without, 180.
    ['-16.81', '-180'],
  ]);
  expect(all(gpx, 'time')[0]?.text).toBe('2026-08-01T04:25:00Z');
});

test('KML has a placemark for each entry and one for the route, longitude first, in the schema’s order', () => {
  const kml = parseXml(formatKml(pacific).replace(/^<\?xml .+\?>\n/, ''));
  expect([kml.name, kml.attributes.xmlns]).toEqual(['kml', 'http://www.opengis.net/kml/2.2']);
  const placemarks = all(kml, 'Placemark');
  expect(placemarks).toHaveLength(4);
  expect(placemarks[0] && names(placemarks[0])).toEqual(['name', 'description', 'TimeStamp', 'Point']);
  expect(placemarks[0] && all(placemarks[0], 'coordinates')[0]?.text).toBe('178.44,-18.14');
  for (const { children } of all(kml, 'LineString'))
    expect(children.at(-1)?.text).toMatch(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?)+$/);
});

test('words come through as they were written, whatever they are made of', () => {
  for (const format of [formatGpx, formatKml]) {
    const document = parseXml(format(pacific).replace(/^<\?xml .+\?>\n/, ''));
    expect(all(document, 'name')[0]?.text).toBe('Ships & <salt>');
    expect(JSON.stringify(document)).toContain('https://journal.example/entry/0001?a=1&b=2');
  }
  const wild = summaryOf({
    slug: 'wild',
    title: 'a\u0000b\u000bc \ud800 "d" ]]> é 🌊',
    origin: { lat: 1, lng: 2 },
  });
  const journey = makeJourney('One', [wild], urlOf);
  for (const format of [formatGpx, formatKml]) {
    const document = parseXml(format(journey).replace(/^<\?xml .+\?>\n/, ''));
    expect(all(document, 'name').map(({ text }) => text)).toContain('abc  "d" ]]> é 🌊');
  }
});

test('GeoJSON has a point for each entry and lines that end at the antimeridian, longitude first', () => {
  const { type, features } = JSON.parse(formatGeoJson(pacific));
  expect(type).toBe('FeatureCollection');
  expect(features.map((feature: { type: string }) => feature.type)).toEqual(Array(4).fill('Feature'));
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [178.44, -18.14] });
  expect(features[0].properties).toMatchObject({ place: 'Suva, Fiji', time: '2026-08-01T04:25:00Z' });
  const { geometry } = features.at(-1);
  expect(geometry.type).toBe('MultiLineString');
  for (const line of geometry.coordinates) {
    expect(line.length).toBeGreaterThan(1);
    for (let at = 1; at < line.length; at += 1)
      expect(Math.abs(line[at][0] - line[at - 1][0])).toBeLessThanOrEqual(180);
  }
});

test('GeoJSON keeps every rule of RFC 7946, around the world and back, with one entry and with none', () => {
  const around = journeyOf([
    ['Tokyo, Japan', 35.6762, 139.6503],
    ['Los Angeles, USA', 34.0522, -118.2437],
    ['Suva, Fiji', -18.1416, 178.4419],
    ['Apia, Samoa', -13.8333, -171.7667],
    ['South Pole', -90, 0],
    ['Taveuni, Fiji', -16.81, 180],
    ['Vladivostok, Russia', 43.1155, 131.8855],
  ]).reverse();
  for (const entries of [around, around.slice(0, 1), []])
    expect(geoJsonFaults(formatGeoJson(makeJourney('Around', entries, urlOf)))).toEqual([]);
  // The rules are asked for indeed.
  const crossing = formatGeoJson(pacific).replaceAll('-180', '181');
  expect(geoJsonFaults(crossing).length).toBeGreaterThan(0);
});

test('a line is cut where it crosses the antimeridian, at the same latitude on both sides', () => {
  const [west, east, ...more] = splitLine([
    { lat: 10, lng: 170 },
    { lat: 30, lng: -170 },
  ]);
  expect(west).toEqual([
    { lat: 10, lng: 170 },
    { lat: 20, lng: 180 },
  ]);
  expect(east).toEqual([
    { lat: 20, lng: -180 },
    { lat: 30, lng: -170 },
  ]);
  expect(more).toEqual([]);
});

test('a stop upon the antimeridian itself starts no line of a single point', () => {
  const lines = splitLine([
    { lat: 0, lng: 170 },
    { lat: 5, lng: 180 },
    { lat: 10, lng: -170 },
    { lat: 12, lng: -180 },
    { lat: 14, lng: 175 },
  ]);
  expect(lines.every((line) => line.length > 1)).toBe(true);
  expect(lines.flat().filter(({ lng }) => Math.abs(lng) === 180)).toHaveLength(4);
});

test('an entry without a place is in no file, and one entry alone makes no line', () => {
  const journey = makeJourney(
    'One',
    [summaryOf({ slug: 'a' }), summaryOf({ slug: 'b', origin: { lat: 1, lng: 2 } })],
    urlOf,
  );
  expect(JSON.parse(formatGeoJson(journey)).features).toHaveLength(1);
  expect(formatGpx(journey)).not.toContain('<trk>');
  expect(formatGpx(journey)).not.toContain('<time>');
  expect(formatKml(journey)).not.toContain('LineString');
});
