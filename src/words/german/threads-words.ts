import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const entries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträge' });
/** After a preposition such as `in`. */
const inEntries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträgen' });

export const threadsWords: Catalogue['threads'] = {
  title: 'Fäden',
  lead: 'Worauf das Journal zurückkommt',
  find: 'Fäden, in deren Namen vorkommt',
  findExample: 'Ein Name oder ein Ding',
  none: 'Noch kehrt nichts wieder. Fäden werden auf diesem Gerät gefunden, sobald Einträge da sind.',
  noneFound: 'Kein Faden heißt so.',
  kinds: {
    name: 'Namen',
    subject: 'Dinge',
    place: 'Orte, im Umkreis von 50 km',
    light: 'Licht',
    state: 'Zustände',
  },
  entriesCounted: (count) => countGerman(count, { one: 'Eintrag', other: 'Einträge' }),
  all: 'Alle Fäden',
  onMap: 'Auf Karte und Zeitleiste',
  missing: 'Diesen Faden gibt es nicht',
  missingText:
    'Nichts dieses Namens zieht sich durch die Einträge auf diesem Gerät. Vielleicht stammt er aus einem anderen Journal.',

  met: (count) => `Kommt in ${inEntries(count)} vor`,
  nearPlace: (count, place) => `${entries(count)}, im Umkreis von 50 km um ${place} geschrieben`,
  inState: (count, state) => `${entries(count)} im Zustand „${state}“`,
  atDawn: (count) => `${entries(count)}, in der Morgendämmerung geschrieben`,
  atDusk: (count) => `${entries(count)}, in der Abenddämmerung geschrieben`,
  atNight: (count) => `${entries(count)}, in der Nacht geschrieben`,
  underMidnightSun: (count) => `${entries(count)}, unter der Mitternachtssonne geschrieben`,
  byLight: (count, light) => `${entries(count)}, in diesem Licht geschrieben: ${light}`,
};
