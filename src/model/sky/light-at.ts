import type { Coordinates } from '../place/coordinates.ts';
import { subsolarPoint } from './subsolar-point.ts';
import { sunAltitude } from './sun-altitude.ts';

const minuteMs = 60_000;
/** The sun's upper limb at the horizon, refraction included: sunrise and sunset as almanacs print them. */
const horizonDegrees = -0.833;
/** The end of civil twilight: until then it is light enough to read outside. */
const civilDegrees = -6;
/** A night in which the sun goes no lower than this keeps a glow. */
const glowDegrees = -9;
/** If it is nearer to sunrise or sunset than this, the distance in time describes the light best. */
const nearByDayMinutes = 65;
const nearByNightMinutes = 95;

/** The part of a day, used if neither sunrise nor sunset is near. */
export type DayPart =
  | 'early-morning'
  | 'late-morning'
  | 'midday'
  | 'early-afternoon'
  | 'late-afternoon'
  | 'evening';
export type NightPart = 'evening' | 'middle' | 'morning';

/** The light of a place at an instant. */
export type Light =
  | { kind: 'around'; event: 'sunrise' | 'sunset' }
  /** `minutes` from the event, rounded: ten to sixty by tens, or ninety. */
  | { kind: 'before' | 'after'; event: 'sunrise' | 'sunset'; minutes: 10 | 20 | 30 | 40 | 50 | 60 | 90 }
  /** `hasSunset`: false on a polar day. */
  | { kind: 'day'; part: DayPart; hasSunset: boolean }
  | { kind: 'night'; part: NightPart }
  /** A night that is not dark: the sun stays just below the horizon, or above it. */
  | { kind: 'bright-night' | 'midnight-sun' }
  /** A day that is not light, with or without a twilight at its middle. */
  | { kind: 'polar-twilight' | 'polar-night' };

/**
 * The light of a place at an instant (ms since 1970 UTC). Deliberately rough: an entry's time is to the minute at
 * best, its zone sometimes a neighbour's, and hills are unknown.
 */
export function lightAt(instantMs: number, place: Coordinates): Light {
  const altitude = sunAltitude(instantMs, place);
  const isDay = altitude > horizonDegrees;
  const since = minutesToHorizon(instantMs, place, -1);
  const until = minutesToHorizon(instantMs, place, 1);
  const hour = solarHour(instantMs, place);
  if (since === null && until === null) return isDay ? polarDay(hour) : polarNight(altitude);
  const near = Math.min(since ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
  if (near <= (isDay ? nearByDayMinutes : nearByNightMinutes)) {
    const isBefore = near === until;
    const event = isBefore === isDay ? 'sunset' : 'sunrise';
    if (near < 7.5) return { kind: 'around', event };
    return { kind: isBefore ? 'before' : 'after', event, minutes: roughly(near) };
  }
  if (isDay) return { kind: 'day', part: dayPart(hour), hasSunset: true };
  return altitude > glowDegrees ? { kind: 'bright-night' } : { kind: 'night', part: nightPart(hour) };
}

function polarDay(hour: number): Light {
  if (hour < 2 || hour >= 22) return { kind: 'midnight-sun' };
  return { kind: 'day', part: dayPart(hour), hasSunset: false };
}

function polarNight(altitude: number): Light {
  return { kind: altitude > civilDegrees ? 'polar-twilight' : 'polar-night' };
}

function dayPart(hour: number): DayPart {
  if (hour < 9) return 'early-morning';
  if (hour < 11.5) return 'late-morning';
  if (hour < 12.5) return 'midday';
  if (hour < 15) return 'early-afternoon';
  return hour < 18 ? 'late-afternoon' : 'evening';
}

function nightPart(hour: number): NightPart {
  if (hour >= 12 && hour < 22.5) return 'evening';
  return hour >= 22.5 || hour < 1.5 ? 'middle' : 'morning';
}

/** The hour on a sundial, 0 … 24. */
function solarHour(instantMs: number, { lng }: Coordinates): number {
  const hour = 12 + (lng - subsolarPoint(instantMs).lng) / 15;
  return hour - 24 * Math.floor(hour / 24);
}

/** Minutes to the next (or since the last) sunrise or sunset, to the minute; null if there is none within a day. */
function minutesToHorizon(instantMs: number, place: Coordinates, direction: 1 | -1): number | null {
  const isUpAfter = (minutes: number) =>
    sunAltitude(instantMs + direction * minutes * minuteMs, place) > horizonDegrees;
  const isUpNow = isUpAfter(0);
  const stepMinutes = 10;
  for (let late = stepMinutes; late <= 24 * 60; late += stepMinutes) {
    if (isUpAfter(late) === isUpNow) continue;
    let early = late - stepMinutes;
    let found = late;
    while (found - early > 1) {
      const middle = (early + found) / 2;
      if (isUpAfter(middle) === isUpNow) early = middle;
      else found = middle;
    }
    return found;
  }
  return null;
}

/** To ten minutes, and from an hour on to half an hour. */
function roughly(minutes: number): 10 | 20 | 30 | 40 | 50 | 60 | 90 {
  const tens = ([10, 20, 30, 40, 50] as const)[Math.round(minutes / 10) - 1];
  return tens ?? (minutes < 75 ? 60 : 90);
}
