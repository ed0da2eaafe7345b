import type { Catalogue } from '../catalogue.ts';

export const releaseWords: Catalogue['release'] = {
  version: (version, date) => `Waymark ${version}, du ${date}`,
  whatIsNew: 'Nouveautés',
  whatIsNewIn: (version) => `Nouveautés de la version ${version}`,
  isEnglish: 'Cette liste est tenue en anglais.',
};
