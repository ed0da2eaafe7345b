import { type DayNumber, dayNumberOf } from '../model/calendar/calendar-day.ts';

/** Julian day of 1970-01-01T00:00Z. */
const unixEpochJd = 2440587.5;

/** Mean new moon of January 6, 2000 and mean synodic month, in days: J. Meeus, Astronomical Algorithms, ch. 49. */
const newMoonJd = 2451550.09766;
const synodicMonth = 29.530588861;

/**
 * The first day after `day` with a new or full moon, by local solar time at the longitude `lng` (degrees east; 0 for
 * UTC). Meeus, ch. 49, with the mean moon and its five largest corrections: within an hour in this century, so that
 * the day is wrong only if the moon changes near midnight.
 */
export function nextMoon(phase: 'new' | 'full', day: DayNumber, lng: number): DayNumber {
  const count = (day + unixEpochJd - newMoonJd) / synodicMonth;
  const half = phase === 'full' ? 0.5 : 0;
  for (let k = Math.floor(count) - 1 + half; ; k += 1) {
    const moon = localDay(moonJd(k), lng);
    if (moon > day) return moon;
  }
}

/** Julian day of the moon `k` months after January 6, 2000; a whole `k` is a new moon, a half one a full moon. */
function moonJd(k: number): number {
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const latitude = 160.7108 + 390.67050284 * k;
  return (
    newMoonJd +
    synodicMonth * k -
    0.4067 * sine(moon) +
    0.1724 * sine(sun) +
    0.0161 * sine(2 * moon) +
    0.0104 * sine(2 * latitude) +
    0.0074 * sine(moon - sun)
  );
}

/** The equinoxes and solstices, by their months. */
export type Turn = 'march' | 'june' | 'september' | 'december';

/** Days after the March equinox of 2000, and from one year's to the next: Meeus, ch. 27, table 27.b, linear part. */
const turns: Record<Turn, { jd: number; year: number }> = {
  march: { jd: 2451623.80984, year: 365.24237404 },
  june: { jd: 2451716.56767, year: 365.24162603 },
  september: { jd: 2451810.21715, year: 365.24201767 },
  december: { jd: 2451900.05952, year: 365.24274049 },
};

/**
 * The first day after `day` with that solstice or equinox, by local solar time at the longitude `lng`: the mean one,
 * within half an hour in this century.
 */
export function nextTurn(turn: Turn, day: DayNumber, lng: number): DayNumber {
  const { jd, year } = turns[turn];
  for (let count = Math.floor((day - dayNumberOf('2000-01-01')) / year) - 1; ; count += 1) {
    const found = localDay(jd + year * count, lng);
    if (found > day) return found;
  }
}

function localDay(jd: number, lng: number): DayNumber {
  return Math.floor(jd - unixEpochJd + lng / 360);
}
