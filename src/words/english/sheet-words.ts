/** What every sheet has. */
export const sheetWords = {
  close: 'Close',
};
