import type { Coordinates } from '../../model/place/coordinates.ts';
import { noteLack, tables } from '../tables.ts';
import { isSomewhere, numbersIn, placeIn, placeOfPair, pointAt } from './coordinate-text.ts';
import { centreOfBox, centreOfPolygon, middleOfLine } from './representative-point.ts';
import { textOf, type XmlElement } from './xml-element.ts';

/** Elements that contain a place or another such element, in any vocabulary; media may have one each. */
const holderName =
  /^gml:|^(?:[\w.-]+:)?(?:where|point|location|place|position|spatialthing|based_near|geo|georss)$/;
/** Whole shapes, not collections of shapes or parts of one. */
const gmlShapes = new Set(
  'point linestring linestringsegment linearring polygon polygonpatch envelope box'
    .split(' ')
    .map((name) => `gml:${name}`),
);
const mediaHolderName = /^media:(?:group|content|location)$/;

/**
 * The place of a feed's item by its own geo elements, and its name: GeoRSS Simple, GeoRSS GML, then W3C Basic Geo and
 * similar, as children of the item or inside of `georss:where`, `geo:Point` and the like. Lines, polygons and boxes
 * give one representative point. Null if there are none, at exactly 0, 0, and for anything incomplete, ambiguous,
 * projected or off the earth: better no place than a wrong one. The next element is then tried. Formats:
 * https://docs.ogc.org/cs/17-002r1/17-002r1.html, https://www.w3.org/2003/01/geo/
 */
export function parseGeo(item: XmlElement): { origin: Coordinates | null; placeName?: string } {
  const placeName = nameWithin(item);
  return { origin: placeWithin(item, ''), ...(placeName ? { placeName } : {}) };
}

/** `outerSrs`: the coordinate system's name on the enclosing elements. */
function placeWithin(holder: XmlElement, outerSrs: string): Coordinates | null {
  const srs = holder.attributes.get('srsname') ?? outerSrs;
  const inner = elementsOf(holder);
  const media = inner.filter(({ name }) => mediaHolderName.test(name));
  return (
    firstPlace(inner, (element) => placeOf(element, srs)) ??
    pairIn(holder, inner) ??
    firstPlace(media, (element) => placeWithin(element, srs))
  );
}

function placeOf(element: XmlElement, srs: string): Coordinates | null {
  if (gmlShapes.has(element.name)) return placeOfShape(element, srs);
  return holderName.test(element.name) && element.name !== 'georss:point'
    ? placeWithin(element, srs)
    : simpleShape(element);
}

function placeOfShape(shape: XmlElement, srs: string): Coordinates | null {
  if (!tables.placeOfGml) noteLack('gml');
  return tables.placeOfGml?.(shape, srs) ?? null;
}

function firstPlace(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => Coordinates | null,
): Coordinates | null {
  for (const element of elements) {
    const place = read(element);
    if (place && isSomewhere(place)) return place;
  }
  return null;
}

function simpleShape(element: XmlElement): Coordinates | null {
  switch (element.name) {
    case 'georss:point':
    case 'geo:lat_long':
      return placeIn(textOf(element));
    case 'georss:circle':
      return pointsIn(element, (count) => count === 3 || count === 2)[0] ?? null;
    case 'georss:line':
      return middleOfLine(pointsIn(element, isEven));
    case 'georss:polygon':
      return centreOfPolygon(pointsIn(element, isEven));
    case 'georss:box':
      return centreOfBox(pointsIn(element, (count) => count === 4));
    default:
      return null;
  }
}

function isEven(count: number): boolean {
  return count % 2 === 0;
}

/** Latitude first; no points at all if one is off the earth. A surplus number is a radius. */
function pointsIn(element: XmlElement, isCount: (count: number) => boolean): Coordinates[] {
  const numbers = numbersIn(textOf(element), isCount);
  const points: Coordinates[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const point = pointAt(numbers[index] ?? Number.NaN, numbers[index + 1] ?? Number.NaN);
    if (!point) return [];
    points.push(point);
  }
  return points;
}

/** Latitude and longitude in elements, or in attributes, of the same vocabulary. */
function pairIn(holder: XmlElement, inner: readonly XmlElement[]): Coordinates | null {
  const lats = inner.flatMap((element) => axisText(element, /^(.*:)?lat(?:itude)?$/));
  const lngs = inner.flatMap((element) => axisText(element, /^(.*:)?(?:long?|lng|longitude)$/));
  for (const [index, lat] of lats.entries()) {
    const lng = lngs[index];
    const place = lng?.prefix === lat.prefix ? placeOfPair(lat.text, lng?.text ?? '') : null;
    if (place) return place;
  }
  const attribute = (...names: string[]) =>
    names.map((name) => holder.attributes.get(name)).find((value) => value !== undefined) ?? '';
  return placeOfPair(attribute('geo:lat', 'lat'), attribute('geo:long', 'geo:lon', 'long', 'lon', 'lng'));
}

function axisText(element: XmlElement, name: RegExp): { prefix: string; text: string }[] {
  const match = name.exec(element.name);
  return match ? [{ prefix: match[1] ?? '', text: textOf(element) }] : [];
}

/** The name of the place, from `georss:featureName` and similar elements. */
function nameWithin(holder: XmlElement): string | null {
  for (const element of elementsOf(holder)) {
    const isHolder = holderName.test(element.name) || mediaHolderName.test(element.name);
    const name =
      (element.name === 'georss:featurename' || element.name === 'gml:name' ? textOf(element) : null) ||
      (element.name.startsWith('georss:') && element.attributes.get('featurename')) ||
      (element.name === 'media:location' && element.attributes.get('description')) ||
      (isHolder && nameWithin(element));
    if (name) return name;
  }
  return null;
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}
