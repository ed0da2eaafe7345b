import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const settingsWords: Catalogue['settings'] = {
  title: 'Réglages',
  theme: 'Thème',
  type: 'Taille et police des entrées',
  language: 'Langue',
  systemLanguage: (name) => `Système (${name})`,
  languageNote: 'Ce que dit Waymark. Le journal reste tel qu’il a été écrit.',
  languageMissing: 'Cette langue n’est pas encore sur cet appareil, et le réseau ne l’a pas apportée.',
  onThisDevice: 'Sur cet appareil',
  isReadyOffline: 'Prêt hors ligne : toutes les pages s’ouvrent sans réseau.',
  isNotReadyOffline: 'Pas encore prêt hors ligne : l’application est en cours d’enregistrement.',
  isPlainHttp:
    'Simple http : les navigateurs n’y gardent pas d’application hors ligne, n’en installent pas, ne partagent rien et ne disent pas où vous êtes. Tout le reste marche ici, et ce que vous faites est gardé ; https donne le reste.',
  isNotKept:
    'Pas prêt hors ligne : ce navigateur n’a pas gardé l’application. Une fenêtre privée ne le fait pas, ni un appareil sans place.',
  stored: (size) => `Environ ${size} enregistrés, application et carte comprises.`,
  isPromised: 'Le navigateur a promis de tout garder.',
  isNotPromised: 'Le navigateur peut l’effacer si l’appareil manque de place.',
  askToKeep: 'Lui demander de tout garder',
  nowPromised: 'Le navigateur a promis de tout garder',
  stillNotPromised:
    'Le navigateur n’a pas voulu le promettre ; une application installée est gardée plus longtemps',
  about: 'À propos',
  reading: (journal, author) =>
    `Vous lisez ${author === null ? journal : `${journal}, de ${author}`}, avec Waymark. Rien à votre sujet n’est envoyé nulle part : ni compte, ni pistage, ni tiers.`,
  aboutMap:
    'Carte faite avec Natural Earth. Les frontières sont tracées telles qu’elles sont tenues, ce qui n’est pas partout tel qu’elles sont revendiquées.',
  aboutType: 'Composé en Literata.',
  yourData: {
    title: 'Vos données',
    what: 'Ce que vous avez lu et gardé, où vous vous êtes arrêté, vos surlignages et notes, vos verdicts et pronostics et vos réglages ne sont que sur cet appareil. Un fichier les garde, et les apporte à un autre appareil.',
    exportAll: 'Exporter ce que j’ai fait',
    import: 'Importer…',
    importFile: 'Importer un fichier',
    importAdds: 'L’import s’ajoute à ce qui est ici. Les marques et réglages plus récents d’ici restent.',
    exported: 'Le fichier a été remis à votre navigateur.',
    notExported: 'Ce navigateur n’a pas laissé lire son stockage.',
  },
  imported: {
    parts: (parts) => `Importé : ${parts}.`,
    nothing: 'Tout ce que contient ce fichier était déjà ici.',
    readMarks: (count) =>
      countFrench(count, {
        one: '# marque de lecture',
        many: '# de marques de lecture',
        other: '# marques de lecture',
      }),
    positions: (count) =>
      countFrench(count, {
        one: '# point de lecture',
        many: '# de points de lecture',
        other: '# points de lecture',
      }),
    saved: (count) =>
      countFrench(count, {
        one: '# entrée gardée',
        many: '# d’entrées gardées',
        other: '# entrées gardées',
      }),
    highlights: (count) =>
      countFrench(count, {
        one: '# surlignage ou note',
        many: '# de surlignages et notes',
        other: '# surlignages et notes',
      }),
    judgements: (count) =>
      countFrench(count, {
        one: '# verdict ou pronostic',
        many: '# de verdicts et pronostics',
        other: '# verdicts et pronostics',
      }),
    settings: (count) => countFrench(count, { one: '# réglage', many: '# de réglages', other: '# réglages' }),
  },
  refused: {
    notABackup: 'Ce fichier n’a pas été exporté par Waymark. Rien n’a été changé.',
    newerVersion:
      'Ce fichier vient d’un Waymark plus récent. Mettez celui-ci à jour, puis importez-le à nouveau. Rien n’a été changé.',
    otherJournal: (title) =>
      `${title === null ? 'Ce fichier appartient à un autre journal.' : `Ce fichier appartient à un autre journal, ${title}.`} Rien n’a été changé.`,
    broken: (part) => `Ce fichier est abîmé : sa partie « ${part} » est illisible. Rien n’a été changé.`,
    tooLarge: 'Ce fichier est trop grand pour avoir été exporté par Waymark. Rien n’a été changé.',
    storageFailed: 'Ce navigateur n’a pas voulu enregistrer ce que contient le fichier. Rien n’a été changé.',
  },
};
