/** Which version this is, and what is new in it. */
export const releaseWords = {
  /** `date` is a whole date, as the language writes it. */
  version: (version: string, date: string) => `Waymark ${version}, ${date}`,
  whatIsNew: 'What is new',
  whatIsNewIn: (version: string) => `What is new in ${version}`,
  /** Shown where the interface speaks another language than the list. */
  isEnglish: 'The list is kept in English.',
};
