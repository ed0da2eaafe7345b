import { expect, test } from 'vitest';
import { rssItem } from '../fixture.ts';

const originOf = (markup: string) => rssItem(markup).origin;

test('GeoRSS Simple: latitude first, spaces or a comma between', () => {
  expect(originOf('<georss:point>45.256 -71.92</georss:point>')).toEqual({ lat: 45.256, lng: -71.92 });
  expect(originOf('<georss:point>\n 45.256 , -71.92 \n</georss:point>')).toEqual({
    lat: 45.256,
    lng: -71.92,
  });
  expect(originOf('<georss:circle>10 20 500</georss:circle>')).toEqual({ lat: 10, lng: 20 });
});

test('lines, polygons and boxes give one point that stands for them', () => {
  expect(originOf('<georss:line>0 0 0 1 0 4</georss:line>')).toEqual({ lat: 0, lng: 2 });
  const square = originOf('<georss:polygon>0 0 0 2 2 2 2 0 0 0</georss:polygon>');
  expect(square?.lat).toBeCloseTo(1, 12);
  expect(square?.lng).toBeCloseTo(1, 12);
  expect(originOf('<georss:box>-10 170 10 -170</georss:box>')).toEqual({ lat: 0, lng: 180 });
});

test('GML in georss:where, heights left out', () => {
  const where = (gml: string) => originOf(`<georss:where>${gml}</georss:where>`);
  expect(where('<gml:Point><gml:pos>43.77 11.26</gml:pos></gml:Point>')).toEqual({ lat: 43.77, lng: 11.26 });
  expect(where('<gml:Point><gml:pos>43.77 11.26 50</gml:pos></gml:Point>')).toEqual({
    lat: 43.77,
    lng: 11.26,
  });
  expect(where('<gml:LineString><gml:posList>0 0 0 1 0 4</gml:posList></gml:LineString>')).toEqual({
    lat: 0,
    lng: 2,
  });
  expect(
    where('<gml:LineString srsDimension="3"><gml:posList>0 0 9 0 4 9</gml:posList></gml:LineString>'),
  ).toEqual({ lat: 0, lng: 2 });
  expect(
    where(
      '<gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>0 0 0 4 4 4 4 0 0 0</gml:posList></gml:LinearRing></gml:exterior>' +
        '<gml:interior><gml:LinearRing><gml:posList>1 1 1 2 2 2 1 1</gml:posList></gml:LinearRing></gml:interior></gml:Polygon>',
    ),
  ).toEqual({ lat: 2, lng: 2 });
  expect(
    where(
      '<gml:Envelope><gml:lowerCorner>50 4</gml:lowerCorner><gml:upperCorner>52 6</gml:upperCorner></gml:Envelope>',
    ),
  ).toEqual({ lat: 51, lng: 5 });
});

test('CRS84 writes longitude first', () => {
  expect(
    originOf(
      '<georss:where><gml:Point srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>11.26 43.77</gml:pos></gml:Point></georss:where>',
    ),
  ).toEqual({ lat: 43.77, lng: 11.26 });
});

test('W3C geo, flat and nested', () => {
  expect(originOf('<geo:lat>-17.7</geo:lat><geo:long>178.1</geo:long>')).toEqual({ lat: -17.7, lng: 178.1 });
  expect(originOf('<geo:Point><geo:lat>-17.7</geo:lat><geo:long>178.1</geo:long></geo:Point>')).toEqual({
    lat: -17.7,
    lng: 178.1,
  });
  expect(
    originOf(
      '<geo:location><geo:Point><geo:lat>-17.7</geo:lat><geo:long>178.1</geo:long></geo:Point></geo:location>',
    ),
  ).toEqual({ lat: -17.7, lng: 178.1 });
});

test('numbers that are none, a wrong count or a place off the earth are no place', () => {
  for (const markup of [
    '<georss:point></georss:point>',
    '<georss:point>45</georss:point>',
    '<georss:point>45 north</georss:point>',
    '<georss:point>45 1 2</georss:point>',
    '<georss:point>91 0</georss:point>',
    '<georss:point>0 360.5</georss:point>',
    '<georss:point>0 -180.5</georss:point>',
    '<georss:point>NaN Infinity</georss:point>',
    '<georss:line>0 0 0 999</georss:line>',
    '<georss:box>1 2 3</georss:box>',
    '<geo:lat>12</geo:lat>',
    '<geo:lat>12</geo:lat><geo:long/>',
    '<georss:where><gml:Point/></georss:where>',
  ]) {
    expect(originOf(markup), markup).toBeNull();
  }
});

test('one bad element does not hide a good one', () => {
  expect(originOf('<georss:point>x</georss:point><geo:lat>1</geo:lat><geo:long>2</geo:long>')).toEqual({
    lat: 1,
    lng: 2,
  });
});
