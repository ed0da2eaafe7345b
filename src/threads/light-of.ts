import { parseLocalTime } from '../model/calendar/moment.ts';
import { sunAltitude } from '../model/sky/sun-altitude.ts';
import type { ThreadSource } from './thread-source.ts';

/** The kinds of light that make a thread. */
export type ThreadLight = 'dawn' | 'dusk' | 'night' | 'midnight sun';

/** The sun's upper limb at the horizon, refraction included. */
const horizonDegrees = -0.833;
/** The end of nautical twilight: after it, sea and sky look the same. */
const nightDegrees = -12;
const soonMs = 10 * 60_000;

/**
 * The light that an entry was written in; null in plain daylight, and if place or local time are missing. Dusk and
 * dawn are nautical twilight, distinguished by whether the sun rises or sets.
 */
export function lightOf({ origin, localTime, instantMs }: ThreadSource): ThreadLight | null {
  const minutes = localTime === null ? null : parseLocalTime(localTime);
  if (origin === null || minutes === null) return null;
  const altitude = sunAltitude(instantMs, origin);
  if (altitude > horizonDegrees) return minutes >= 22 * 60 || minutes < 2 * 60 ? 'midnight sun' : null;
  if (altitude <= nightDegrees) return 'night';
  return sunAltitude(instantMs + soonMs, origin) > altitude ? 'dawn' : 'dusk';
}
