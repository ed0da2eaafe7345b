import type { Catalogue } from '../catalogue.ts';

export const installWords: Catalogue['install'] = {
  title: 'Sur votre écran d’accueil',
  isApp: 'Vous êtes dans l’application installée.',
  why: 'Installée, elle s’ouvre comme toute application, et l’appareil garde plus longtemps ce qu’elle contient.',
  install: 'Installer',
  byMenu: 'Le menu de votre navigateur propose peut-être de l’installer ou de l’ajouter à l’écran d’accueil.',
  how: 'Comment l’installer',
  taps: { share: 'Touchez le bouton de partage du navigateur', add: 'Choisissez « Sur l’écran d’accueil »' },
  ownStorage:
    'Sur cet appareil, l’application installée a son propre stockage : ce que vous avez fait ici ne suit pas tout seul. Emportez-le dans un fichier, et l’application proposera de le lire.',
  exportFirst: 'Exporter ce que j’ai fait',
  exported:
    'Le fichier a été remis à votre navigateur. Rangez-le là où vous le retrouverez, dans Fichiers par exemple.',
  notExported: 'Ce navigateur n’a pas laissé lire son stockage.',
  bring: {
    title: 'Vous lisiez déjà ici, dans le navigateur ?',
    text: 'L’application installée commence avec un stockage à elle. Si vous avez exporté ce que vous avez fait, elle peut le lire maintenant.',
    choose: 'Choisir le fichier…',
    importFile: 'Importer un fichier',
    later: 'Pas maintenant',
  },
};
