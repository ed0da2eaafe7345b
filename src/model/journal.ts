/** What the publisher says of the journal, fixed when the app is built. Unset words are null and do not show. */
export interface Journal {
  /** Names the database on the reader's device; keep it when the feed moves, or readers lose sight of their marks. */
  id: string;
  title: string | null;
  author: string | null;
  description: string | null;
  /** BCP 47. */
  language: string;
  /** The feed's path below the base path: `feed`, `feed.xml` or `feed.json`. */
  feedPath: string;
  /** The feed's real address, without a query: relative addresses in it are meant from there. Left out for a file. */
  feedUrl?: string;
  /** Hex colours that replace the accent in the light and dark themes, or null. */
  accent: { light: string; dark: string } | null;
  /** Absolute http(s) URLs. */
  followUrl: string | null;
  followName: string | null;
  substackUrl: string | null;
  emailUrl: string | null;
  /** A tile server that the reader may switch on, or null: then there is no switch. */
  tiles: OnlineTiles | null;
}

/** Online map tiles in Web Mercator, as slippy maps number them. */
export interface OnlineTiles {
  /** https, with `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Who sees which parts of the map a reader looks at. */
  name: string;
  /** What the server's terms want to be said on the map. */
  attribution: string;
}

/** The journal this app was built for. */
export const journal: Journal = __JOURNAL__;
