/** What is new in this release: sentences, in English. Separate from {@link release}, since it is loaded on request. */
export const releaseChanges: readonly string[] = __RELEASE_CHANGES__;
