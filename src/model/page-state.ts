import type { ClosingLine } from './closing-line.ts';
import type { Entry, EntrySummary } from './entry.ts';
import type { ThreadMention } from './thread.ts';

/** The id of the data block in which a page that was written ahead carries what it shows. */
export const pageStateId = 'page-state';

/**
 * The id of the element that a page is worth seeing with: an entry's first words, the list's first rows. A page that was
 * written ahead is not drawn before it.
 */
export const firstWordsId = 'first-words';

/**
 * The attribute of what stands around the words, or below the screen: its room is there in the first frame of a page that
 * was written ahead, what it holds comes with the next one.
 */
export const nextFrame = 'data-next-frame';

/** Where a page that is written ahead takes itself to be published, while nobody has said it. */
export const unknownSite = 'http://site.invalid/';

/** What a page that was written ahead shows, so that the app begins with it. */
export interface PageState {
  /** Whether the page is the app's own, taken over as it stands; else the app shows its own in its place. */
  isInPlace: boolean;
  /** Its address below the base path: empty for the list, `entry/0090`. */
  path: string;
  /** The language of its interface: one that we speak. */
  language: string;
  /** The journal's own title, where the feed tells it. */
  title: string | null;
  /** How many entries the journal has. */
  size: number;
  /** Newest first: the list's first screen, the entry with those around it, or the map's latest places. */
  summaries: EntrySummary[];
  /** The journal's first entry. */
  oldest: EntrySummary | null;
  /** The entry with what stands around its text; null in the list. */
  open: {
    entry: Entry;
    line: ClosingLine | null;
    before: ClosingLine | null;
    mentions: ThreadMention[];
  } | null;
  /** Names of the parts that it shows and that come in chunks of their own. */
  parts: string[];
}

/** The list as a start shows it before its script has run: pieces of a document, in HTML. */
export interface FirstScreen {
  /** The start tag of its root element. */
  root: string;
  /** The element that holds its title. */
  title: string;
  /** The app's root element with what it shows. */
  app: string;
  /** The colour of the browser's bars, where it is not the system's choice. */
  paper: string | null;
}
