/** Where the reader stopped in an entry. The text may be revised under it: a block that is gone means the last one. */
export interface Position {
  /** The entry's id. */
  id: string;
  /** Index of the topmost visible block in the entry's body. */
  block: number;
  /** How far into that block, in characters of its text. */
  offset: number;
  /** How much of the entry lies behind the reader, 0 … 1. */
  progress: number;
  /** When the reader was there, in ms since 1970 UTC. */
  atMs: number;
}

/** The reader opened this entry at `readAtMs`, in ms since 1970 UTC. */
export interface ReadMark {
  /** The entry's id. */
  id: string;
  readAtMs: number;
}
