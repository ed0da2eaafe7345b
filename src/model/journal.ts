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
  /** Hex colours that replace the accent in the light and dark themes, or null. */
  accent: { light: string; dark: string } | null;
  /** Absolute http(s) URLs. */
  followUrl: string | null;
  followName: string | null;
  substackUrl: string | null;
  emailUrl: string | null;
}

/** The journal this app was built for. */
export const journal: Journal = __JOURNAL__;
