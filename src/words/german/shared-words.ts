import type { Catalogue } from '../catalogue.ts';

export const sharedWords: Catalogue['shared'] = {
  ask: 'Worüber sagt das etwas?',
  evidence:
    'Die Adresse wartet in der Bilanz als Beleg für das, was Sie wählen, und geht mit dem Urteil, das Sie dort geben.',
  nothingDue: 'Nichts wartet gerade auf ein Urteil. Die Adresse wurde nirgends aufbewahrt.',
  toLedger: 'Zur Bilanz',
  noAddress: 'In dem, was geteilt wurde, ist keine Webadresse.',
  search: 'Im Journal danach suchen',
  fileGone: 'Die Datei ließ sich nicht lesen. Nichts wurde geändert.',
};
