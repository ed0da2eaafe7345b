/** The version of Waymark. */
export interface Release {
  /** As in `package.json`: `0.2.0`. */
  version: string;
  /**
   * The day of the release, `YYYY-MM-DD`, not of the build: a journal that is rebuilt every hour is not a newer app.
   */
  date: string;
}

/** The release that this app is. */
export const release: Release = __RELEASE__;
