import type { Catalogue } from '../catalogue.ts';

export const sharedWords: Catalogue['shared'] = {
  ask: 'De quoi cela parle-t-il ?',
  evidence:
    'L’adresse attend dans le registre comme preuve de ce que vous choisissez, et accompagne le verdict que vous y donnez.',
  nothingDue: 'Rien n’attend de verdict pour l’instant. L’adresse n’a été gardée nulle part.',
  toLedger: 'Vers le registre',
  noAddress: 'Ce qui a été partagé ne contient aucune adresse web.',
  search: 'Le chercher dans le journal',
  fileGone: 'Le fichier n’a pas pu être lu. Rien n’a été modifié.',
};
