import { type Coordinates, parseCoordinates } from '../../model/place/coordinates.ts';

/**
 * The place at these degrees, or null if it is not on earth. Longitudes may be given as 180 … 360° E. Exactly 0, 0
 * comes from an empty field and is not a place; as part of a line or an outline it is a point like any other
 * (`pointAt`).
 */
export function placeAt(lat: number, lng: number): Coordinates | null {
  const point = pointAt(lat, lng);
  return point && isSomewhere(point) ? point : null;
}

/** Like {@link placeAt}, but 0, 0 is a point. */
export function pointAt(lat: number, lng: number): Coordinates | null {
  if (!(Math.abs(lat) <= 90 && lng >= -180 && lng <= 360)) return null;
  return { lat, lng: lng > 180 ? withoutNoise(lng - 360) : lng };
}

/** Whether a place differs from the one that empty fields give. */
export function isSomewhere({ lat, lng }: Coordinates): boolean {
  return lat !== 0 || lng !== 0;
}

/**
 * Parses one place as people and generators write it, latitude first: `45.256 -71.92`, with a height as third number,
 * degree signs, hemispheres (`45° 15′ N, 71.92 W`), decimal commas, and spaces, commas or semicolons between. Null
 * for anything incomplete, ambiguous or off the earth.
 */
export function placeIn(text: string): Coordinates | null {
  const numbers = numbersIn(text, (count) => count === 2 || count === 3);
  const [lat = Number.NaN, lng = Number.NaN, height] = numbers;
  if (numbers.length > 0) {
    // Three whole numbers may also be degrees, minutes and seconds of one angle.
    const isClear = height === undefined || !Number.isInteger(lat) || !Number.isInteger(lng);
    return isClear ? placeAt(lat, lng) : null;
  }
  const place = parseCoordinates(fromWest(text));
  return place && isSomewhere(place) ? place : null;
}

/** A place from its latitude and its longitude, each in any of the spellings of {@link placeIn}. */
export function placeOfPair(latText: string, lngText: string): Coordinates | null {
  if (latText === '' || lngText === '') return null;
  const lat = angleIn(latText, (angle) => [`${angle}, 0° E`, `${angle}, E 0°`], 'NS')?.lat;
  const lng = angleIn(lngText, (angle) => [`0° N, ${angle}`, `N 0°, ${angle}`], 'EW')?.lng;
  return placeAt(lat ?? Number.NaN, lng ?? Number.NaN);
}

/** `pairs` adds a second angle to one with a hemisphere, so that it can be parsed as a pair. */
function angleIn(text: string, pairs: (angle: string) => string[], sides: string): Coordinates | null {
  const [degrees] = numbersIn(text, (count) => count === 1);
  if (degrees !== undefined) return { lat: degrees, lng: degrees };
  if (text.length > 60) return null;
  const [, sign = '', angle = ''] = /^\s*([+\-−]?)\s*(.*?)\s*$/s.exec(text) ?? [];
  const signed = `${angle} ${sign === '' || sign === '+' ? sides.charAt(0) : sides.charAt(1)}`;
  const spellings = [fromWest(text), signed].flatMap(pairs);
  return spellings.map(parseCoordinates).find((found) => found !== null) ?? null;
}

/** Rewrites `288.08° E` as `71.92° W`. */
function fromWest(text: string): string {
  return text.replace(
    /\bE ?(\d{3}(?:\.\d+)?)\b|\b(\d{3}(?:\.\d+)?) ?°? ?E\b/i,
    (whole, before?: string, after?: string) => {
      const degrees = Number(before ?? after);
      if (degrees <= 180 || degrees > 360) return whole;
      return before ? `W ${withoutNoise(360 - degrees)}` : `${withoutNoise(360 - degrees)}° W`;
    },
  );
}

/** Subtracting 360 leaves floating-point noise after a longitude's own digits. */
function withoutNoise(degrees: number): number {
  return Number(degrees.toFixed(10));
}

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The numbers of a list separated by spaces, commas or semicolons; none if one is something else. A comma between
 * digits may be a decimal sign: that is decided by the count, which `isCount` has to accept; none if it cannot be
 * decided.
 */
export function numbersIn(text: string, isCount: (count: number) => boolean): number[] {
  const words = text
    .replace(/[−–‒﹣－]/g, '-')
    .replace(/[°º˚()[\]\u200b\u200e\u200f\ufeff]/g, ' ')
    .split(/[\s;|]+/)
    .map((word) => word.replace(/^,+|,+$/g, ''))
    .filter((word) => word !== '');
  const parted = toNumbers(words.flatMap((word) => word.split(/,+/)));
  const isParted = parted.length > 0 && isCount(parted.length);
  if (!words.some((word) => word.includes(',')) || /\.|,[+-]/.test(words.join(' '))) {
    return isParted ? parted : [];
  }
  const decimal = toNumbers(words.map((word) => word.replace(',', '.')));
  const isDecimal = decimal.length > 0 && isCount(decimal.length);
  const isDegrees = isParted && parted.every((number) => Math.abs(number) <= 180);
  if (isDegrees === isDecimal) return [];
  return isDecimal ? decimal : parted;
}

function toNumbers(words: readonly string[]): number[] {
  const numbers = words.map((word) => (numberPattern.test(word) ? Number(word) : Number.NaN));
  return numbers.every(Number.isFinite) ? numbers : [];
}
