import type { Highlight } from '../../src/model/reader/reader-data.ts';

/** A highlight in the entry `guid:1`, changed as the test needs it. */
export function aHighlight(id: string, changes: Partial<Highlight> = {}): Highlight {
  return {
    id,
    entry: 'guid:1',
    anchor: { block: 0, start: 9, end: 13, quote: 'seen', prefix: 'What was ', suffix: ' on day 1' },
    colour: 'sun',
    note: '',
    createdAtMs: 100,
    changedAtMs: 100,
    isRemoved: false,
    ...changes,
  };
}
