/** Which Waymark this is. */
export interface Release {
  /** As in `package.json`: `0.2.0`. */
  version: string;
  /** The day it was made, `YYYY-MM-DD`. Not that of the build: a journal that is built anew every hour is no newer app. */
  date: string;
}

/** The release that this app is. */
export const release: Release = __RELEASE__;
