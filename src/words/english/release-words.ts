/** Which version this is, what is new in it, and that a newer one is here. */
export const releaseWords = {
  /** `date` is a whole date, as the language writes it. */
  version: (version: string, date: string) => `Waymark ${version}, ${date}`,
  whatIsNew: 'What is new',
  whatIsNewIn: (version: string) => `What is new in ${version}`,
  /** Shown where the interface speaks another language than the list. */
  isEnglish: 'The list is kept in English.',
  update: {
    name: 'Update',
    isReady: 'A newer Waymark is on this device.',
    reload: 'Reload now',
    later: 'Later',
  },
};
