import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const writtenWords: Catalogue['written'] = {
  years: 'Alle Einträge nach Jahren',
  newestOnly: (count) =>
    countGerman(count, {
      one: 'Hier steht die neueste Zeile. Die anderen stehen in ihren Einträgen.',
      other: 'Hier stehen die neuesten # Zeilen. Die anderen stehen in ihren Einträgen.',
    }),
  othersByYear: 'Die früheren stehen bei den Jahren.',
  needsScript: 'Diese Seite entsteht auf Ihrem eigenen Gerät und braucht JavaScript.',
  withoutScript: 'Das Journal selbst lässt sich ohne lesen.',
  worldOf: (journal) => `${journal} auf einer Weltkarte`,
  keptHere: (journal) => `${journal}: ein Journal, auf diesem Gerät aufbewahrt.`,
  dueToday: 'Heute fällig',
  pictured: { list: 'Alle Einträge, die neuesten zuerst', map: 'Die Reise auf ihrer Karte' },
};
