import { describe, expect, test } from 'vitest';
import { atomEntry, caseBytes, entriesOf, jsonEntry, rssEntry } from './read-case.ts';

const originOf = (markup: string) => rssEntry(`<title>T</title>${markup}`).origin;
const jsonOrigin = (item: object) => jsonEntry({ content_text: 'x', ...item }).origin;
const lake = { lat: 45.256, lng: -71.92 };
const where = (gml: string) => `<georss:where>${gml}</georss:where>`;

describe('exactly 0, 0 is an empty field', () => {
  test('and no place; the next element is asked', () => {
    expect(entriesOf(caseBytes('geo-null-island.xml')).map(({ origin }) => origin)).toEqual([
      null,
      null,
      { lat: 64.1466, lng: -21.9426 },
      { lat: 0.05, lng: 6.53 },
    ]);
  });

  test.each([
    '<georss:point>0,0</georss:point>',
    '<georss:point>-0.000 +0.000</georss:point>',
    '<georss:point>0 0 0</georss:point>',
    '<georss:point>0° N, 0° E</georss:point>',
    '<georss:point>0 360</georss:point>',
    '<georss:circle>0 0 0</georss:circle>',
    '<georss:box>0 0 0 0</georss:box>',
    '<georss:line>0 0 0 0</georss:line>',
    '<georss:polygon>0 0 0 0 0 0</georss:polygon>',
    where('<gml:Point><gml:pos>0 0</gml:pos></gml:Point>'),
    '<geo:Point><geo:lat>0</geo:lat><geo:long>0</geo:long></geo:Point>',
    '<geo:lat>0</geo:lat><geo:long>0°</geo:long>',
  ])('%s', (markup) => {
    expect(originOf(markup)).toBeNull();
    expect(
      originOf(`${markup}<georss:where><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where>`),
    ).toEqual({ lat: 1, lng: 2 });
  });

  test('in JSON too', () => {
    expect(jsonOrigin({ _geo: { type: 'Point', coordinates: [0, 0] } })).toBeNull();
    expect(jsonOrigin({ _geo: 'geo:0,0', _place: { lat: '45,256', lng: '-71,92' } })).toEqual(lake);
  });

  test('a place on the equator or at Greenwich is one', () => {
    expect(originOf('<georss:point>0 6.5</georss:point>')).toEqual({ lat: 0, lng: 6.5 });
    expect(originOf('<georss:point>51.48 0</georss:point>')).toEqual({ lat: 51.48, lng: 0 });
  });
});

describe('a place is read in every spelling that means one place', () => {
  test('no spelling of the lake leads elsewhere', () => {
    const entries = entriesOf(caseBytes('geo-spellings.xml'));
    expect(entries).toHaveLength(28);
    const found = entries.filter(({ origin }) => origin !== null);
    // A polygon's or a box's place is amid its corners.
    const places = ['45.256 -71.920', '45.500 -71.500'];
    for (const { origin, title } of found)
      expect(places, title).toContain(`${origin?.lat.toFixed(3)} ${origin?.lng.toFixed(3)}`);
    // An order of axes that nothing tells, longitude first, two places for one, and another language's list.
    const lost = entries.filter(({ origin }) => origin === null).map(({ permalink }) => permalink);
    expect(lost.map((link) => link?.split('/').at(-1))).toEqual(['8', '13', '14', '22']);
  });

  test.each([
    '45.256 -71.92 0',
    '45.256°, -71.92°',
    '45,256° -71,92°',
    '45,256; -71,92; 120',
    '45,256, -71,92',
    'N 45.256°, W 71.92°',
    '71.92° W 45.256° N',
    '45°15′21.6″N 71°55′12″W',
    '45.256\u2009\u221271.92',
    '45.256N 288.08E',
    '[45.256, -71.92]',
    'lat: 45.256, long: -71.92',
  ])('%s', (text) => {
    const origin = originOf(`<georss:point>${text}</georss:point>`);
    expect(origin?.lat).toBeCloseTo(45.256, 6);
    expect(origin?.lng).toBeCloseTo(-71.92, 6);
  });

  test.each([
    ['45.256° N', '71.92° W'],
    ['N45.256', 'W71.92'],
    ['45° 15′ 21.6″', '-71° 55′ 12″'],
    ['45,256', '288,08'],
    ['+45.256', '\u221271.92'],
    [' 45.256\n', '288.08° E'],
  ])('latitude %s, longitude %s', (lat, lng) => {
    for (const markup of [
      `<geo:lat>${lat}</geo:lat><geo:long>${lng}</geo:long>`,
      `<foaf:based_near><geo:Point><geo:lat>${lat}</geo:lat><geo:lon>${lng}</geo:lon></geo:Point></foaf:based_near>`,
      `<icbm:latitude>${lat}</icbm:latitude><icbm:longitude>${lng}</icbm:longitude>`,
      `<geo:Point geo:lat="${lat}" geo:long="${lng}"/>`,
    ]) {
      const origin = originOf(markup);
      expect(origin?.lat, markup).toBeCloseTo(45.256, 6);
      expect(origin?.lng, markup).toBeCloseTo(-71.92, 6);
    }
  });

  test.each([
    '<gml:MultiPoint><gml:pointMembers><gml:Point><gml:pos>45.256 -71.92</gml:pos></gml:Point></gml:pointMembers></gml:MultiPoint>',
    '<gml:MultiGeometry srsName="EPSG:4326"><gml:geometryMember><gml:Point><gml:pos>45.256 -71.92 120</gml:pos></gml:Point></gml:geometryMember></gml:MultiGeometry>',
    '<gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>45.256 -71.92</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>',
    '<gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:LinearRing><gml:posList srsDimension="3">45.156 -72.02 9 45.156 -71.82 9 45.356 -71.82 9 45.356 -72.02 9 45.156 -72.02 9</gml:posList></gml:LinearRing></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface>',
    '<gml:MultiLineString><gml:lineStringMember><gml:LineString><gml:pos>45.256 -71.92</gml:pos></gml:LineString></gml:lineStringMember></gml:MultiLineString>',
    '<gml:Point srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:coordinates>-71.92,45.256,120</gml:coordinates></gml:Point>',
    '<gml:Point srsName="CRS:84"><gml:coordinates decimal="," cs=";">-71,92;45,256</gml:coordinates></gml:Point>',
    '<gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:coordinates>45.256,-71.92</gml:coordinates></gml:Point>',
    '<gml:Point><gml:coord><gml:X>-71.92</gml:X><gml:Y>45.256</gml:Y></gml:coord></gml:Point>',
    '<gml:Box srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:coordinates>-71.94,45.156 -71.9,45.356</gml:coordinates></gml:Box>',
    '<gml:Point><gml:pos srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84">-71.92 45.256</gml:pos></gml:Point>',
  ])('GML: %s', (gml) => {
    const origin = originOf(where(gml));
    expect(origin?.lat).toBeCloseTo(45.256, 6);
    expect(origin?.lng).toBeCloseTo(-71.92, 6);
  });

  test('an order of axes that no name tells, a number beyond 90 tells', () => {
    expect(
      originOf(where('<gml:Point><gml:coordinates>-118.24,34.05</gml:coordinates></gml:Point>')),
    ).toEqual({ lat: 34.05, lng: -118.24 });
    expect(
      originOf(where('<gml:Point><gml:coordinates>34.05,-118.24</gml:coordinates></gml:Point>')),
    ).toEqual({ lat: 34.05, lng: -118.24 });
  });

  test('an outline in pairs parted by commas, whole degrees too', () => {
    expect(originOf('<georss:polygon>45,72 45,71 46,71 46,72 45,72</georss:polygon>')).toEqual({
      lat: 45.5,
      lng: 71.5,
    });
    expect(originOf('<georss:box>45,-72 46,-71</georss:box>')).toEqual({ lat: 45.5, lng: -71.5 });
  });

  test('a place of the entry’s media, where it has none itself', () => {
    expect(
      originOf(
        '<media:group><media:content url="https://a.example/1.jpg"><media:location><georss:point>45.256 -71.92</georss:point></media:location></media:content></media:group>',
      ),
    ).toEqual(lake);
  });
});

describe('no place rather than a wrong place', () => {
  test.each([
    '<georss:point>-118.24 34.05</georss:point>',
    '<georss:point>long: -71.92, lat: 45.256</georss:point>',
    '<georss:point>45,25 46</georss:point>',
    '<georss:line>45,1 -72,2</georss:line>',
    '<georss:point>45.256 -71.92 46.5 -72</georss:point>',
    '<georss:box>-90 -180 90 180</georss:box>',
    '<georss:box>90 180 -90 -180</georss:box>',
    '<geo:lat>-118.24</geo:lat><geo:long>34.05</geo:long>',
    '<geo:lat>45.256 -71.92</geo:lat><geo:long>-71.92</geo:long>',
    '<geo:lat>45.256° W</geo:lat><geo:long>71.92° N</geo:long>',
    '<geo:lat>45.256</geo:lat><other:long>-71.92</other:long>',
    where('<gml:Point srsName="EPSG:3857"><gml:pos>45 -71</gml:pos></gml:Point>'),
    where('<gml:Point srsName="urn:ogc:def:crs:EPSG::27700"><gml:pos>60 80</gml:pos></gml:Point>'),
    where(
      '<gml:MultiPoint srsName="EPSG:900913"><gml:pointMember><gml:Point><gml:pos>9 9</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint>',
    ),
    where(
      '<gml:Point srsName="EPSG:32632"><gml:coord><gml:X>9</gml:X><gml:Y>9</gml:Y></gml:coord></gml:Point>',
    ),
    where('<gml:Point><gml:coordinates>-71.92,45.256</gml:coordinates></gml:Point>'),
    '<source><georss:point>45.256 -71.92</georss:point></source>',
    '<author><geo:lat>45.256</geo:lat><geo:long>-71.92</geo:long></author>',
  ])('%s', (markup) => {
    expect(originOf(markup)).toBeNull();
  });

  test('a box is never half the earth off, whichever corner comes first', () => {
    for (const corners of ['-17 179 -16 -179', '-16 179 -17 -179', '-16 -179 -17 179']) {
      const origin = originOf(`<georss:box>${corners}</georss:box>`);
      expect(origin?.lat).toBe(-16.5);
      expect(Math.abs(origin?.lng ?? 0)).toBe(180);
    }
    expect(originOf('<georss:box>46 -71 45 -72</georss:box>')).toEqual({ lat: 45.5, lng: -71.5 });
  });
});

describe('the places of JSON Feed items', () => {
  test('extensions and members that are named like a place', () => {
    expect(entriesOf(caseBytes('json-geo.json')).map(({ origin }) => origin)).toEqual([
      lake,
      lake,
      lake,
      { lat: 45, lng: -71 },
      lake,
      lake,
      lake,
      null,
      null,
      null,
    ]);
  });

  test.each([
    { lat: 45.256, lon: -71.92 },
    { _location: 'geo:45.256,-71.92,120;crs=wgs84;u=35' },
    { _place: '45.256, -71.92' },
    { geo: { coordinates: { latitude: '45.256° N', longitude: '71.92° W' } } },
    {
      _geo: {
        type: 'MultiPoint',
        coordinates: [
          [-71.92, 45.256],
          [1, 2],
        ],
      },
    },
    {
      _geo: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [0, 0] },
          { type: 'Point', coordinates: [-71.92, 45.256] },
        ],
      },
    },
    {
      geometry: { type: 'Feature', geometry: { type: 'MultiLineString', coordinates: [[[-71.92, 45.256]]] } },
    },
    { _journal: { where: [{ lat: 45.256, lng: -71.92 }] } },
    {
      _geo: {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
        type: 'Point',
        coordinates: ['-71.92', '45.256'],
      },
    },
  ])('%j', (item) => {
    expect(jsonOrigin(item)).toEqual(lake);
  });

  test.each([
    { _geo: { type: 'Point', coordinates: [45.256, -171.92] } },
    { _geo: { crs: { properties: { name: 'EPSG:3857' } }, type: 'Point', coordinates: [45, 45] } },
    { _location: 'geo:45.256,-71.92;crs=nad27' },
    { _rating: '45.256, 71.92' },
    { _geo: [45.256, -71.92] },
    { _author: { lat: 45.256, lng: -71.92 } },
    { _journal: { author: { location: { lat: 45.256, lng: -71.92 } } } },
    { authors: [{ name: 'Ada', location: { lat: 45.256, lng: -71.92 } }] },
  ])('none from %j', (item) => {
    expect(jsonOrigin(item)).toBeNull();
  });

  test('collections of any depth are looked into a few levels deep', () => {
    let geometry: object = { type: 'Point', coordinates: [1, 2] };
    for (let depth = 0; depth < 2000; depth += 1) {
      geometry = { type: 'GeometryCollection', geometries: [geometry, geometry].slice(0, 1) };
    }
    expect(jsonOrigin({ _geo: geometry })).toBeNull();
  });
});

describe('a place has the name that the feed gives it', () => {
  test.each([
    '<georss:featureName>Lake Example</georss:featureName><georss:point>45.256 -71.92</georss:point>',
    '<georss:point featurename="Lake Example">45.256 -71.92</georss:point>',
    '<georss:where><gml:Point><gml:name>Lake Example</gml:name><gml:pos>45.256 -71.92</gml:pos></gml:Point></georss:where>',
    '<georss:where><georss:featurename> Lake  Example </georss:featurename></georss:where>',
    '<media:location description="Lake Example"><georss:point>45.256 -71.92</georss:point></media:location>',
  ])('%s', (markup) => {
    expect(rssEntry(`<title>T</title>${markup}`).place).toBe('Lake Example');
    expect(atomEntry(`<title>T</title>${markup}`).place).toBe('Lake Example');
  });

  test('in JSON too', () => {
    expect(entriesOf(caseBytes('json-geo.json'))[1]?.place).toBe('Lake Example');
    expect(jsonEntry({ content_text: 'x', location: { name: 'Lake Example', lat: 1, lng: 2 } }).place).toBe(
      'Lake Example',
    );
  });

  test('the journal’s own words outrank it', () => {
    const form =
      'Entry 0090 Date: Thursday, June 25, 2026 Origin: 45.2560° N, 71.9200° W Routed through: Quebec, Canada Local time: 13:45 local State: still';
    expect(
      rssEntry(
        `<description>&lt;p&gt;${form}&lt;/p&gt;&lt;p&gt;Words.&lt;/p&gt;</description><georss:featureName>Elsewhere</georss:featureName>`,
      ).place,
    ).toBe('Quebec, Canada');
  });
});

test('services that report earthquakes and alerts are read whole', () => {
  const quake = atomEntry(
    '<title>M 2.6 - 7 km NW of The Geysers, CA</title><updated>2026-06-25T13:45:00.000Z</updated><georss:point>38.82 -122.8</georss:point><georss:elev>-1600</georss:elev>',
  );
  expect(quake).toMatchObject({
    origin: { lat: 38.82, lng: -122.8 },
    date: '2026-06-25',
    localTime: '06:45',
  });
  const alert = rssEntry(
    '<title>Alert</title><geo:Point><geo:lat>-23.4</geo:lat><geo:long>-179.9</geo:long></geo:Point><gdacs:bbox>-183 -175 -27 -19</gdacs:bbox>',
  );
  expect(alert.origin).toEqual({ lat: -23.4, lng: -179.9 });
});

test.each(['<geo:lat>-999</geo:lat><geo:long>-999</geo:long>', '<georss:point>NaN NaN</georss:point>'])(
  'what stands for no value is no place: %s',
  (markup) => {
    expect(rssEntry(`<title>T</title>${markup}`).origin).toBeNull();
  },
);
