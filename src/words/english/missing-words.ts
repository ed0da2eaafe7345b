/** Addresses at which there is nothing. */
export const missingWords = {
  page: {
    title: 'Nothing at this address',
    text: 'The journal’s pages are its entries, the map, the ledger, the search and the settings.',
  },
  entry: {
    title: (slug: string) => `No entry ${slug} here`,
    reason:
      'The journal on this device does not have it. It may not be written yet, or the feed has never held it.',
  },
};
