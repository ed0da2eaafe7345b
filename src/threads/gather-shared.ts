import { parseLocalTime } from '../model/calendar/moment.ts';
import { sunAltitude } from '../model/sky/sun-altitude.ts';
import { foldText } from '../model/text/fold-text.ts';
import type { FoundThread, ThreadSource } from './thread-source.ts';

/** Entries with the same state (`still`), as the journal writes it. */
export function gatherStates(sources: readonly ThreadSource[]): FoundThread[] {
  return gatherShared('state', sources, ({ state }) => state);
}

/** Entries written in the same light: dawn, dusk, night, under the midnight sun. */
export function gatherLights(sources: readonly ThreadSource[]): FoundThread[] {
  return gatherShared('light', sources, lightOf);
}

function gatherShared(
  kind: 'state' | 'light',
  sources: readonly ThreadSource[],
  readValue: (source: ThreadSource) => string | null,
): FoundThread[] {
  const found = new Map<string, FoundThread>();
  for (const [index, source] of sources.entries()) {
    const name = readValue(source)?.trim();
    if (!name) continue;
    const key = foldText(name);
    const thread = found.get(key) ?? { kind, key, name, entries: [], strengths: [] };
    thread.entries.push(index);
    thread.strengths.push(1);
    found.set(key, thread);
  }
  return [...found.values()].filter(({ entries }) => entries.length >= 2);
}

/** The kinds of light that make a thread. */
type ThreadLight = 'dawn' | 'dusk' | 'night' | 'midnight sun';

/** The sun's upper limb at the horizon, refraction included. */
const horizonDegrees = -0.833;
/** The end of nautical twilight: after it, sea and sky look the same. */
const nightDegrees = -12;
const soonMs = 10 * 60_000;

/**
 * The light that an entry was written in; null in plain daylight, and if place or local time are missing. Dusk and
 * dawn are nautical twilight, distinguished by whether the sun rises or sets.
 */
function lightOf({ origin, localTime, instantMs }: ThreadSource): ThreadLight | null {
  const minutes = localTime === null ? null : parseLocalTime(localTime);
  if (origin === null || minutes === null) return null;
  const altitude = sunAltitude(instantMs, origin);
  if (altitude > horizonDegrees) return minutes >= 22 * 60 || minutes < 2 * 60 ? 'midnight sun' : null;
  if (altitude <= nightDegrees) return 'night';
  return sunAltitude(instantMs + soonMs, origin) > altitude ? 'dawn' : 'dusk';
}
