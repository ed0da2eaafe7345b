import type { Coordinates } from '../../model/place/coordinates.ts';
import { numbersIn, pointAt } from './coordinate-text.ts';
import { centreOfBox, centreOfPolygon, middleOfLine } from './representative-point.ts';
import { childrenNamed, textOf, type XmlElement } from './xml-element.ts';

/**
 * The representative point of a shape of GML 2 or 3; null if it has no points, too many or some off the earth, for
 * projected coordinates, and if nothing says which axis comes first. `outerSrs`: the coordinate system's name on the
 * enclosing elements, or ''.
 */
export function placeOfGml(shape: XmlElement, outerSrs: string): Coordinates | null {
  const srs = shape.attributes.get('srsname') ?? outerSrs;
  switch (shape.name) {
    case 'gml:point': {
      const [point, ...others] = pointsOf(shape, srs);
      return point && others.length === 0 ? point : null;
    }
    case 'gml:linestring':
    case 'gml:linestringsegment':
      return middleOfLine(pointsOf(shape, srs));
    case 'gml:envelope':
    case 'gml:box':
      return centreOfBox(pointsOf(shape, srs));
    default:
      return centreOfPolygon(pointsOf(ringOf(shape), srs));
  }
}

function ringOf(polygon: XmlElement): XmlElement {
  const [outer] = childrenNamed(polygon, 'gml:exterior', 'gml:outerboundaryis');
  const [ring] = childrenNamed(outer ?? polygon, 'gml:linearring');
  return ring ?? outer ?? polygon;
}

const holders = ['pos', 'poslist', 'lowercorner', 'uppercorner', 'pointrep', 'coordinates', 'coord'];

type Pair = readonly [number, number];
type AxisOrder = 'lat' | 'lng' | 'unclear';

function pointsOf(shape: XmlElement, outerSrs: string): Coordinates[] {
  const points: Coordinates[] = [];
  for (const holder of childrenNamed(shape, ...holders.map((name) => `gml:${name}`))) {
    const srs = holder.attributes.get('srsname') ?? outerSrs;
    const pairs = pairsOf(holder, shape);
    const order = clearOrder(axisOrder(srs, holder.name), pairs);
    for (const [first, second] of pairs) {
      const point =
        order === 'lat' ? pointAt(first, second) : order === 'lng' ? pointAt(second, first) : null;
      if (!point) return [];
      points.push(point);
    }
  }
  return points;
}

/** Geographic systems close enough to WGS 84: itself, ETRS89, NAD83, GDA94 and similar national ones. */
const geographic = /^(?:4326|4979|4258|4269|4283|4167|4612|4617|4674|4490|6668|7844)$/;

/** Whether a coordinate system of this name has degrees of longitude and latitude; '' is WGS 84. */
export function isGeographic(srs: string): boolean {
  const code = /(\d{4,6})\s*$/.exec(srs)?.[1];
  if (code) return geographic.test(code);
  return srs.trim() === '' || /\b(?:wgs[ _-]?84|crs:?8[34])\s*$/i.test(srs);
}

/** Which axis comes first in a coordinate system of this name; null for projected and unknown ones. */
function axisOrder(srs: string, holder: string): AxisOrder | null {
  if (!isGeographic(srs)) return null;
  if (/crs:?8[34]\s*$/i.test(srs)) return 'lng';
  const isByUrn = /^(?:urn:|https?:\/\/www\.opengis\.net\/def\/)/i.test(srs);
  if (holder === 'gml:coord') return 'lng'; // Decided by its parts X and Y. GML 2 writes x first, and so do most of its comma-separated lists; GeoRSS says that
  // all lists have latitude first.
  if (/epsg\.xml#/i.test(srs)) return holder === 'gml:coordinates' ? 'lng' : 'unclear';
  return holder === 'gml:coordinates' && !isByUrn ? 'unclear' : 'lat';
}

/** If the system leaves it open, a number that cannot be a latitude decides. */
function clearOrder(order: AxisOrder | null, pairs: readonly Pair[]): AxisOrder | null {
  if (order !== 'unclear') return order;
  if (pairs.some(([first]) => Math.abs(first) > 90)) return 'lng';
  return pairs.some(([, second]) => Math.abs(second) > 90) ? 'lat' : null;
}

/** The first two numbers of each point; heights are left out. */
function pairsOf(holder: XmlElement, shape: XmlElement): Pair[] {
  const numbers = numbersOf(holder);
  const dimension = dimensionOf(holder, shape, numbers);
  if (numbers.length % dimension !== 0) return [];
  const pairs: Pair[] = [];
  for (let index = 0; index < numbers.length; index += dimension) {
    pairs.push([numbers[index] ?? Number.NaN, numbers[index + 1] ?? Number.NaN]);
  }
  return pairs;
}

function numbersOf(holder: XmlElement): number[] {
  if (holder.name === 'gml:coord') {
    const texts = ['gml:x', 'gml:y'].map((name) => childrenNamed(holder, name).map(textOf).join(' '));
    return numbersIn(texts.join(' '), (count) => count === 2);
  }
  if (holder.name !== 'gml:coordinates') {
    const isList = holder.name === 'gml:poslist';
    return numbersIn(textOf(holder), (count) => isList || count === 2 || count === 3);
  }
  const decimal = holder.attributes.get('decimal') || '.';
  const between = [holder.attributes.get('cs') || ',', holder.attributes.get('ts') || ' '];
  let text = textOf(holder);
  for (const sign of between) if (sign !== decimal) text = text.replaceAll(sign, ' ');
  return numbersIn(text.replaceAll(decimal, '.'), () => true);
}

function dimensionOf(holder: XmlElement, shape: XmlElement, numbers: readonly number[]): 2 | 3 {
  const declared = holder.attributes.get('srsdimension') ?? shape.attributes.get('srsdimension');
  if (declared) return declared.trim() === '3' ? 3 : 2;
  if (holder.name === 'gml:coordinates') {
    const first = textOf(holder).split(/\s+/, 1)[0] ?? '';
    return first.split(holder.attributes.get('cs') || ',').length === 3 ? 3 : 2;
  }
  return numbers.length % 2 === 1 && numbers.length % 3 === 0 ? 3 : 2;
}
