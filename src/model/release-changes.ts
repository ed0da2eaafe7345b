/** What is new in this release: sentences, in English. Apart from {@link release}: it is loaded when it is asked for. */
export const releaseChanges: readonly string[] = __RELEASE_CHANGES__;
