import type { Judgement } from './judgement.ts';

/** Where the reader stopped in an entry. The text may be revised under it: a block that is gone means the last one. */
export interface Position {
  /** The entry's id. */
  id: string;
  /** Index of the topmost visible block in the entry's body. */
  block: number;
  /** How far into that block, in characters of its text. */
  offset: number;
  /** The words that stand there: they find the place again after a revision. Older positions have none. */
  words?: string;
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

/** The reader saved this entry, or took that back: the newest act wins where two devices differ. */
export interface SavedMark {
  /** The entry's id. */
  id: string;
  isSaved: boolean;
  /** In ms since 1970 UTC. */
  atMs: number;
}

/** The three markers that a highlight may be made with; each theme has its own shade of them. */
export type HighlightColour = 'sun' | 'leaf' | 'sky';

/**
 * A stretch of an entry's text. Block and offsets find it while the text is as it was; the words themselves, with
 * what stood around them, find it again after a revision.
 */
export interface TextAnchor {
  /** Index among the entry's text blocks: its body, and its closing lines behind it. */
  block: number;
  /** In characters of the block's text, `end` exclusive. */
  start: number;
  end: number;
  quote: string;
  /** Up to 32 characters before and after it in the block. */
  prefix: string;
  suffix: string;
}

/** A marked stretch of text, with what the reader wrote to it. Removing keeps it as removed, so that no import revives it. */
export interface Highlight {
  /** Random, made with the highlight. */
  id: string;
  /** The entry's id. */
  entry: string;
  /** Null: a note to the entry as a whole. */
  anchor: TextAnchor | null;
  /** Further blocks that the same selection reached into, in their order. */
  more?: readonly TextAnchor[];
  colour: HighlightColour;
  /** May be empty. */
  note: string;
  createdAtMs: number;
  /** The last change: of two with one id the newer one holds. */
  changedAtMs: number;
  isRemoved: boolean;
}

/** The record of each kind of thing that a reader makes. A kind is the name of its store and of its part in a backup. */
export interface ReaderRecords {
  readMarks: ReadMark;
  positions: Position;
  /** Any JSON value, under the setting's name. */
  settings: unknown;
  judgements: Judgement;
  saved: SavedMark;
  highlights: Highlight;
}

/** A kind of thing that a reader makes. */
export type ReaderKind = keyof ReaderRecords;

/** The acts that change much at once and are offered to be taken back. */
export type BulkEditKind = 'mark-all-read' | 'mark-all-unread' | 'remove-marks' | 'import';

/** A record that a bulk edit added, replaced or removed. */
export interface EditedRecord {
  store: ReaderKind;
  key: string;
  /** The record as it was; left out where there was none. */
  before?: unknown;
  /** The record as the act left it; left out where it removed it. */
  after?: unknown;
}

/** What a bulk edit changed, kept so that it can be taken back by name, after a reload too. Only the last one. */
export interface BulkEdit {
  /** Always `last`. */
  id: 'last';
  kind: BulkEditKind;
  atMs: number;
  /** Never empty; their number is the act's, for its name. */
  changes: EditedRecord[];
}
