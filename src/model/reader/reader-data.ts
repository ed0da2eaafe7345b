import type { Judgement } from '../ledger/judgement.ts';

/** Where the reader stopped in an entry. The text may be revised later: a block that is gone means the last one. */
export interface Position {
  /** The entry's id. */
  id: string;
  /** Index of the topmost visible block in the entry's body. */
  block: number;
  /** How far into that block, in characters of its text. */
  offset: number;
  /** The words at this place: they find it again after a revision. Older positions have none. */
  words?: string;
  /** How much of the entry the reader has passed, 0 … 1. */
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

/** The reader saved this entry, or undid that: the newest act wins if two devices differ. */
export interface SavedMark {
  /** The entry's id. */
  id: string;
  isSaved: boolean;
  /** In ms since 1970 UTC. */
  atMs: number;
}

/** The three colours of highlights; each theme has its own shade of them. */
export type HighlightColour = 'sun' | 'leaf' | 'sky';

/**
 * A range of an entry's text. Block and offsets find it while the text is unchanged; the words themselves, with their
 * context, find it again after a revision.
 */
export interface TextAnchor {
  /** Index among the entry's text blocks: its body, followed by its closing lines. */
  block: number;
  /** In characters of the block's text, `end` exclusive. */
  start: number;
  end: number;
  quote: string;
  /** Up to 32 characters before and after it in the block. */
  prefix: string;
  suffix: string;
}

/**
 * A highlighted range of text, with the reader's note on it. A removed one is kept as removed, so that no import
 * brings it back.
 */
export interface Highlight {
  /** Random, made with the highlight. */
  id: string;
  /** The entry's id. */
  entry: string;
  /** Null: a note to the entry as a whole. */
  anchor: TextAnchor | null;
  /** Further blocks that the same selection spanned, in order. */
  more?: readonly TextAnchor[];
  colour: HighlightColour;
  /** May be empty. */
  note: string;
  createdAtMs: number;
  /** The last change: of two with one id the newer one wins. */
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

/** The edits that change many records at once and can be undone. */
export type BulkEditKind = 'mark-all-read' | 'mark-all-unread' | 'remove-marks' | 'import';

/** A record that a bulk edit added, replaced or removed. */
export interface EditedRecord {
  store: ReaderKind;
  key: string;
  /** The record as it was; left out if there was none. */
  before?: unknown;
  /** The record as the edit left it; left out if the edit removed it. */
  after?: unknown;
}

/**
 * What a bulk edit changed, stored so that it can be undone by name, even after a reload. Only the last one is kept.
 */
export interface BulkEdit {
  /** Always `last`. */
  id: 'last';
  kind: BulkEditKind;
  atMs: number;
  /** Never empty; their number is part of the edit's description. */
  changes: EditedRecord[];
}
