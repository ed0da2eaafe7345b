/** A place on earth in decimal degrees, WGS 84: `lat` -90 … 90, north positive; `lng` -180 … 180, east positive. */
export interface Coordinates {
  lat: number;
  lng: number;
}

/** True if both numbers are finite and on the globe. */
export function isOnEarth({ lat, lng }: Coordinates): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}

/**
 * The place as people write it: `34.0522° N, 118.2437° W`. `decimals` is at most 15; there is a hemisphere even at 0.
 */
export function formatCoordinates({ lat, lng }: Coordinates, decimals: number): string {
  const degrees = (value: number) => Math.abs(value).toFixed(decimals);
  return `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lng)}° ${lng < 0 ? 'W' : 'E'}`;
}

/**
 * Parses coordinates as people write them: `34.0522° N, 118.2437° W`, `N 34°3′8″ W 118°14′37″`, `-33.86, 151.21`,
 * `34,0522; -118,2437`. Hemispheres may come in either order and decide which number is which; a bare signed pair,
 * labelled or not, is latitude first, and needs two decimals in each. Null for anything out of range, incomplete or
 * ambiguous: better no place than a wrong one.
 */
export function parseCoordinates(text: string): Coordinates | null {
  if (text.length > 200) return null;
  const tidy = tidyMarks(text);
  return parseWithHemispheres(tidy) ?? (longitudeFirst.test(text) ? null : parseSignedPair(tidy));
}

/** Normalises the signs for degree, minute, second and minus, and removes words around the numbers. */
function tidyMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u200e|\u200f|\u061c|[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[−–‒﹣－]/g, '-')
    .replace(/[º˚]|\bdeg(?:rees)?\b\.?/gi, '°')
    .replace(/''|′′|’’/g, '″')
    .replace(/["”“〃]/g, '″')
    .replace(/['’‘´`ʹ]/g, '′')
    .replace(/\b(north|south|east|west)\b/gi, (word) => word.charAt(0))
    .replace(/\b(?:latitude|longitude|long|lat|lng|lon)\b[.:=]?/gi, ' ')
    .replace(/\([^()]*\p{L}{2}[^()]*\)/gu, ' ')
    .replace(/^\s*(?:near|about|approx\.?|approximately|circa|ca?\.|~|≈)\s*/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ ([]+|[ )\].,;]+$/g, '');
}

const numberPattern = String.raw`\d{1,3}(?:[.,]\d+)?`;
const minutesPattern = String.raw`(?: ?(\d{1,2}(?:[.,]\d+)?) ?′(?: ?(\d{1,2}(?:[.,]\d+)?) ?″)?)?`;
const anglePattern = `([+-]?${numberPattern}) ?°?${minutesPattern}`;
const plainDmsPattern = String.raw`(\d{1,3})[ :](\d{1,2})[ :](\d{1,2}(?:[.,]\d+)?)`;
const hemispherePattern = '([NSEW])';
const betweenPattern = '(?: ?[,;/|] ?| )';

const hemispheresAfter = new RegExp(
  `^${anglePattern} ?${hemispherePattern}${betweenPattern}?${anglePattern} ?${hemispherePattern}$`,
  'i',
);
const hemispheresBefore = new RegExp(
  `^${hemispherePattern} ?${anglePattern}${betweenPattern}?${hemispherePattern} ?${anglePattern}$`,
  'i',
);
const dmsHemispheresAfter = new RegExp(
  `^${plainDmsPattern} ?${hemispherePattern}${betweenPattern}?${plainDmsPattern} ?${hemispherePattern}$`,
  'i',
);
const dmsHemispheresBefore = new RegExp(
  `^${hemispherePattern} ?${plainDmsPattern}${betweenPattern}?${hemispherePattern} ?${plainDmsPattern}$`,
  'i',
);

type Part = string | undefined;

function parseWithHemispheres(text: string): Coordinates | null {
  const after = hemispheresAfter.exec(text) ?? dmsHemispheresAfter.exec(text);
  if (after) {
    const [, a, am, as, ah, b, bm, bs, bh] = after;
    return fromHemispheres(degreesOf(a, am, as), ah, degreesOf(b, bm, bs), bh);
  }
  const before = hemispheresBefore.exec(text) ?? dmsHemispheresBefore.exec(text);
  if (!before) return null;
  const [, ah, a, am, as, bh, b, bm, bs] = before;
  return fromHemispheres(degreesOf(a, am, as), ah, degreesOf(b, bm, bs), bh);
}

/** Degrees from degrees, minutes and seconds as written; null if they contradict each other or have a sign. */
function degreesOf(degrees: Part, minutes: Part, seconds: Part): number | null {
  // A sign beside a hemisphere gives the direction twice, perhaps in contradiction.
  if (degrees === undefined || /^[+-]/.test(degrees)) return null;
  const [deg, min, sec] = [numberOf(degrees), numberOf(minutes ?? '0'), numberOf(seconds ?? '0')];
  if (min >= 60 || sec >= 60) return null;
  if (minutes !== undefined && !Number.isInteger(deg)) return null;
  if (seconds !== undefined && !Number.isInteger(min)) return null;
  return deg + min / 60 + sec / 3600;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function fromHemispheres(a: number | null, aSide: Part, b: number | null, bSide: Part): Coordinates | null {
  if (a === null || b === null || aSide === undefined || bSide === undefined) return null;
  const first = { degrees: a, side: aSide.toUpperCase() };
  const second = { degrees: b, side: bSide.toUpperCase() };
  const isLat = (part: { side: string }) => part.side === 'N' || part.side === 'S';
  if (isLat(first) === isLat(second)) return null;
  const [lat, lng] = isLat(first) ? [first, second] : [second, first];
  return onEarthOrNull({
    lat: lat.side === 'S' ? -lat.degrees : lat.degrees,
    lng: lng.side === 'W' ? -lng.degrees : lng.degrees,
  });
}

const longitudeFirst = /\b(?:long?|lng|longitude)\b.*\blat(?:itude)?\b/is;
const pointPair = /^([+-]?\d{1,3}\.\d{2,})°? ?(?:[,;/|] ?| )([+-]?\d{1,3}\.\d{2,})°?$/;
const commaPair = /^([+-]?\d{1,3},\d{2,})°? ?(?:[;/|] ?| )([+-]?\d{1,3},\d{2,})°?$/;

function parseSignedPair(text: string): Coordinates | null {
  const pair = pointPair.exec(text) ?? commaPair.exec(text);
  if (!pair) return null;
  const [, lat, lng] = pair;
  return lat === undefined || lng === undefined
    ? null
    : onEarthOrNull({ lat: numberOf(lat), lng: numberOf(lng) });
}

function onEarthOrNull({ lat, lng }: Coordinates): Coordinates | null {
  // Adding 0 turns -0, a place on the equator or the prime meridian, into 0.
  return isOnEarth({ lat, lng }) ? { lat: lat + 0, lng: lng + 0 } : null;
}
