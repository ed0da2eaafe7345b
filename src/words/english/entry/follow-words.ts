/** Ways to follow the journal that its publisher has set up. */
export const followWords = {
  journal: 'Follow the journal',
  follow: 'Follow',
  followName: (name: string) => `Follow ${name}`,
  substack: 'Subscribe on Substack',
  email: 'Get new entries by email',
};
