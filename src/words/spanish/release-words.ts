import type { Catalogue } from '../catalogue.ts';

export const releaseWords: Catalogue['release'] = {
  version: (version, date) => `Waymark ${version}, del ${date}`,
  whatIsNew: 'Novedades',
  whatIsNewIn: (version) => `Novedades de la versión ${version}`,
  isEnglish: 'La lista se lleva en inglés.',
};
