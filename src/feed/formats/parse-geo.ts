import type { Coordinates } from '../../model/coordinates.ts';
import { centreOfBox, centreOfPolygon, middleOfLine } from './representative-point.ts';
import { childrenNamed, textOf, type XmlElement } from './xml-element.ts';

/**
 * The place of a feed's item by its own geo elements: GeoRSS Simple, GeoRSS GML, then W3C Basic Geo, as children of
 * the item or inside of `georss:where` and `geo:Point`. Lines, polygons and boxes give one point that stands for them.
 * Null without any, and for numbers that are none, come in a wrong count, or lie outside of ±90 and ±180.
 * Formats: https://docs.ogc.org/cs/17-002r1/17-002r1.html, https://www.w3.org/2003/01/geo/
 */
export function parseGeo(item: XmlElement): Coordinates | null {
  for (const child of item.children) {
    if (typeof child === 'string') continue;
    const place = simpleShape(child) ?? gmlShape(child, '');
    if (place) return place;
  }
  for (const place of [
    item,
    ...childrenNamed(item, 'geo:point', 'geo:location', 'geo:spatialthing', 'georss:where'),
  ]) {
    const found = basicGeo(place) ?? childrenNamed(place, 'geo:point').map(basicGeo).find(Boolean);
    if (found) return found;
  }
  return null;
}

function simpleShape(element: XmlElement): Coordinates | null {
  const points = () => toPoints(numbersIn(textOf(element)));
  switch (element.name) {
    case 'georss:point':
      return onlyPoint(points());
    case 'georss:circle':
      return onlyPoint(toPoints(numbersIn(textOf(element)).slice(0, 2)));
    case 'georss:line':
      return middleOfLine(points());
    case 'georss:polygon':
      return centreOfPolygon(points());
    case 'georss:box':
      return box(points());
    case 'georss:where':
      return gmlShape(element, '');
    default:
      return null;
  }
}

/** `inheritedSrs`: the coordinate system's name on the elements around. */
function gmlShape(element: XmlElement, inheritedSrs: string): Coordinates | null {
  const srs = element.attributes.get('srsname') ?? inheritedSrs;
  const points = () => gmlPoints(element, srs);
  switch (element.name) {
    case 'gml:point':
      return onlyPoint(points());
    case 'gml:linestring':
      return middleOfLine(points());
    case 'gml:polygon':
      return centreOfPolygon(ringOf(element, srs));
    case 'gml:envelope':
      return box(points());
    case 'georss:where': {
      const shapes = element.children.filter((child) => typeof child !== 'string');
      return shapes.map((shape) => gmlShape(shape, srs)).find(Boolean) ?? null;
    }
    default:
      return null;
  }
}

function ringOf(polygon: XmlElement, srs: string): Coordinates[] {
  const [outer] = childrenNamed(polygon, 'gml:exterior', 'gml:outerboundaryis');
  const [ring] = childrenNamed(outer ?? polygon, 'gml:linearring');
  return gmlPoints(ring ?? outer ?? polygon, srs);
}

function gmlPoints(element: XmlElement, srs: string): Coordinates[] {
  const holders = childrenNamed(element, 'gml:pos', 'gml:poslist', 'gml:lowercorner', 'gml:uppercorner');
  const numbers = holders.flatMap((holder) => firstTwoOfEach(holder, element));
  // GeoRSS writes latitude first; only CRS84 turns the axes round.
  return /crs:?84/i.test(srs) ? toPoints(numbers, 'lng') : toPoints(numbers);
}

/** Numbers of a holder without third dimensions (heights). */
function firstTwoOfEach(holder: XmlElement, shape: XmlElement): number[] {
  const numbers = numbersIn(textOf(holder));
  const declared = holder.attributes.get('srsdimension') ?? shape.attributes.get('srsdimension');
  const single = holder.name !== 'gml:poslist';
  const dimension = declared === '3' || (single && numbers.length === 3) ? 3 : 2;
  return numbers.filter((_, index) => index % dimension < 2);
}

function basicGeo(element: XmlElement): Coordinates | null {
  const [lat] = childrenNamed(element, 'geo:lat');
  const [lng] = childrenNamed(element, 'geo:long', 'geo:lon', 'geo:lng');
  if (!lat || !lng) return null;
  return onlyPoint(toPoints([...numbersIn(textOf(lat)), ...numbersIn(textOf(lng))]));
}

function onlyPoint(points: Coordinates[]): Coordinates | null {
  return points.length === 1 ? (points[0] ?? null) : null;
}

function box([southWest, northEast, ...rest]: Coordinates[]): Coordinates | null {
  return southWest && northEast && rest.length === 0 ? centreOfBox(southWest, northEast) : null;
}

/** A list of decimal numbers divided by spaces or commas; none of them where one is something else. */
function numbersIn(text: string): number[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const numbers = words.map((word) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : NaN,
  );
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** Pairs of numbers as points; no point at all where a number is left over or out of range. */
function toPoints(numbers: number[], firstAxis: 'lat' | 'lng' = 'lat'): Coordinates[] {
  const points: Coordinates[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const first = numbers[index] ?? NaN;
    const second = numbers[index + 1] ?? NaN;
    const [lat, lng] = firstAxis === 'lat' ? [first, second] : [second, first];
    if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return [];
    points.push({ lat, lng });
  }
  return points;
}
