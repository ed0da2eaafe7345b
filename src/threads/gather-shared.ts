import { foldText } from '../model/text/fold-text.ts';
import { lightOf } from './light-of.ts';
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
