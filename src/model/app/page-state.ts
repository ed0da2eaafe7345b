import type { Entry, EntrySummary } from '../entry/entry.ts';
import type { ThreadMention } from '../journal/thread.ts';
import type { ClosingLine } from '../ledger/closing-line.ts';

/** The id of the data block in which a written page carries its state. */
export const pageStateId = 'page-state';

/**
 * The id of the element that makes a page worth seeing: an entry's first words, the list's first rows. A written page
 * is not painted before it.
 */
export const firstWordsId = 'first-words';

/**
 * The attribute of what is around the words, or below the screen: it follows the first frame of a written page. One
 * that says `room` is as large there as it will be.
 */
export const nextFrame = 'data-next-frame';

/** The site that a written page assumes as long as none is configured. */
export const unknownSite = 'http://site.invalid/';

/** The state of a page that was written ahead, with which the app starts. */
export interface PageState {
  /**
   * Whether the page was rendered with the app's own components, which take it over in place; else the app renders
   * its own page instead.
   */
  isInPlace: boolean;
  /** Its address below the base path: empty for the list, `entry/0090`. */
  path: string;
  /** The language of its interface: one of those that we have. */
  language: string;
  /** The journal's own title, if the feed has one. */
  title: string | null;
  /** How many entries the journal has. */
  size: number;
  /** Newest first: the list's first screen, the entry with its neighbours, or the map's latest places. */
  summaries: EntrySummary[];
  /** The journal's first entry. */
  oldest: EntrySummary | null;
  /** The entry with what is shown around its text; null in the list. */
  open: {
    entry: Entry;
    line: ClosingLine | null;
    before: ClosingLine | null;
    mentions: ThreadMention[];
  } | null;
  /** Names of the parts that it shows and that are in chunks of their own. */
  parts: string[];
}

/** The data attribute, as `dataset` names it, by which a kept first screen tells its starter where the app's script is. */
export const keptAppKey = 'app';

/** The list as a start shows it before its script has run: pieces of a document, in HTML. */
export interface FirstScreen {
  /** The start tag of its root element. */
  root: string;
  /** Its title element. */
  title: string;
  /** The app's root element with its content. */
  app: string;
  /** The colour of the browser's bars, unless the system decides it. */
  paper: string | null;
}
