import type { Coordinates } from './coordinates.ts';
import { subsolarPoint } from './subsolar-point.ts';
import { sunAltitude } from './sun-altitude.ts';

const minuteMs = 60_000;
/** The sun's upper limb at the horizon, refraction included: sunrise and sunset as almanacs print them. */
const horizonDegrees = -0.833;
/** The end of civil twilight: until then one can read outside. */
const civilDegrees = -6;
/** A night in which the sun goes no lower than this keeps its glow. */
const glowDegrees = -9;
/** Nearer to sunrise or sunset than this, the distance in time is what says most of the light. */
const nearByDayMinutes = 65;
const nearByNightMinutes = 95;

/**
 * The light of a place at an instant (ms since 1970 UTC) in words that follow "written": `in early afternoon light`,
 * `about forty minutes before sunset`, `in the polar night`. Words stay rough: an entry's time is to the minute at
 * best, its zone sometimes a neighbour's, and hills are not known.
 */
export function describeLight(instantMs: number, place: Coordinates): string {
  const altitude = sunAltitude(instantMs, place);
  const isDay = altitude > horizonDegrees;
  const since = minutesToHorizon(instantMs, place, -1);
  const until = minutesToHorizon(instantMs, place, 1);
  const hour = solarHour(instantMs, place);
  if (since === null && until === null) return isDay ? describePolarDay(hour) : describePolarNight(altitude);
  const near = Math.min(since ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
  if (near <= (isDay ? nearByDayMinutes : nearByNightMinutes)) {
    const isBefore = near === until;
    const event = isBefore === isDay ? 'sunset' : 'sunrise';
    return near < 7.5
      ? `around ${event}`
      : `about ${roughly(near)} ${isBefore ? 'before' : 'after'} ${event}`;
  }
  if (isDay) return describeDay(hour);
  return altitude > glowDegrees ? 'in the twilight of a bright night' : describeNight(hour);
}

function describePolarDay(hour: number): string {
  if (hour < 2 || hour >= 22) return 'under the midnight sun';
  return `${describeDay(hour)}, on a day without sunset`;
}

function describePolarNight(altitude: number): string {
  return altitude > civilDegrees ? 'in the midday twilight of the polar night' : 'in the polar night';
}

function describeDay(hour: number): string {
  if (hour < 9) return 'in early morning light';
  if (hour < 11.5) return 'in late morning light';
  if (hour < 12.5) return 'in the light of midday';
  if (hour < 15) return 'in early afternoon light';
  return hour < 18 ? 'in late afternoon light' : 'in evening light';
}

function describeNight(hour: number): string {
  if (hour >= 12 && hour < 22.5) return 'in the dark of the evening';
  return hour >= 22.5 || hour < 1.5 ? 'in the middle of the night' : 'in the dark before morning';
}

/** The hour that a sundial shows, 0 … 24. */
function solarHour(instantMs: number, { lng }: Coordinates): number {
  const hour = 12 + (lng - subsolarPoint(instantMs).lng) / 15;
  return hour - 24 * Math.floor(hour / 24);
}

/** Minutes to the next (or since the last) sunrise or sunset, to the minute; null where there is none within a day. */
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

const tens = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty'];

/** 38 → `forty minutes`: to ten minutes, and to half an hour from an hour on. */
function roughly(minutes: number): string {
  const rounded = Math.round(minutes / 10);
  if (rounded === 3) return 'half an hour';
  if (rounded < 6) return `${tens[rounded]} minutes`;
  return minutes < 75 ? 'an hour' : 'an hour and a half';
}
