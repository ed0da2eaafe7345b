/** What the publisher configured for the journal, fixed when the app is built. Unset texts are null and not shown. */
export interface Journal {
  /** Names the database on the reader's device; keep it when the feed moves, or readers lose their marks. */
  id: string;
  title: string | null;
  author: string | null;
  description: string | null;
  /** BCP 47. */
  language: string;
  /** The feed's path below the base path: `feed`, `feed.xml` or `feed.json`. */
  feedPath: string;
  /**
   * The feed's real address, without a query: relative addresses in it are resolved against it. Left out for a file.
   */
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

/** Online map tiles in Web Mercator, numbered as in slippy maps. */
export interface OnlineTiles {
  /** https, with `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Shown to readers: who sees which parts of the map they look at. */
  name: string;
  /** The attribution that the server's terms require on the map. */
  attribution: string;
}

/** The journal this app was built for. */
export const journal: Journal = __JOURNAL__;
