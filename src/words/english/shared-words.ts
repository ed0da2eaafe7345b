/** What is shared to the app, or opened with it. */
export const sharedWords = {
  ask: 'What does it say something about?',
  /** Said above the expectations that are due. */
  evidence:
    'The address waits in the ledger as the evidence of what you choose, and goes with the verdict that you give there.',
  nothingDue: 'No expectation waits for a verdict now. The address was kept nowhere.',
  toLedger: 'To the ledger',
  noAddress: 'There is no web address in what was shared.',
  search: 'Search the journal for it',
  /** A file that was opened with the app. */
  fileGone: 'The file could not be read. Nothing was changed.',
};
