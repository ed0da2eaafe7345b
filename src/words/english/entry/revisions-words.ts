/** That an entry was revised, and what changed in it. */
export const revisionsWords = {
  /** `day`: when the newer text came. */
  on: (day: string) => `Revised ${day}`,
  show: 'What changed',
  hide: 'Hide what changed',
  region: 'What changed',
  added: 'Added:',
  removed: 'Removed:',
  sameWords: 'The words are the same; pictures, links or their form changed.',
  legend: 'Struck through: as it was. Underlined: as it is now.',
  unchanged: 'Unchanged text left out',
};
