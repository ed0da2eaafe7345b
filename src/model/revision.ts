import type { Body } from './body.ts';

/** What an entry said before the feed revised it: the text as the reader may have known it. */
export interface Revision {
  /** The entry's id. */
  id: string;
  /** When the sync brought the newer text, in ms since 1970 UTC. */
  revisedAtMs: number;
  before: { title: string; body: Body; noticed: string | null; expects: string | null };
}
