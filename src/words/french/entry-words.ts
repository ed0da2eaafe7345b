import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const entryWords: Catalogue['entry'] = {
  facts: {
    date: 'Date',
    origin: 'Origine',
    routed: 'En passant par',
    localTime: 'Heure locale',
    state: 'État',
  },
  noticed: 'Aujourd’hui, j’ai remarqué',
  expects: 'Demain, je m’attends à',
  colon: ' :',

  backToEntries: 'Retour aux entrées',
  read: 'Lue',
  markRead: 'Marquer comme lue',
  markUnread: 'Marquer comme non lue',
  onMap: 'Voir sur la carte',
  more: 'Plus',
  previousEntry: 'Entrée précédente',
  nextEntry: 'Entrée suivante',

  fromTop: 'Depuis le début',
  placeOnMap: (place) => `Voir ${place ?? 'l’origine'} sur la carte`,
  mapOfOrigin: (place) => `Carte de l’origine : ${place}`,
  table: 'Tableau',
  pictureMissing: (alt) => `${alt || 'Une image'} (L’image n’est pas sur cet appareil.)`,
  struckOut: 'Barré\u00a0:',
  isCut: 'Le texte continue\u00a0: une entrée aussi longue n’est pas gardée en entier ici.',
  readWhole: 'La lire en entier là où elle a été publiée',

  expectedYesterday: 'La veille, il s’attendait à :',
  expectedThatDay: 'Plus tôt ce jour-là, il s’attendait à :',
  expectedIn: (number) => `Dans ${number}, il s’attendait à :`,
  expectedBefore: 'Auparavant, il s’attendait à :',
  expectedOn: (day) => `Le ${day}, il s’attendait à :`,
  missingOne: (number) => `${number} n’est pas dans ce journal.`,
  missingRow: (first, last) => `${first} à ${last} ne sont pas dans ce journal.`,
  daysBetween: (days) =>
    countFrench(days, {
      one: 'Un jour les sépare.',
      many: '# de jours les séparent.',
      other: '# jours les séparent.',
    }),

  due: (day) => `Pour le ${day}`,
  dueNever: 'Sans date',
  judgeInLedger: 'Juger dans le registre',
  inLedger: 'Dans le registre',

  neighbours: 'Entrées voisines',
  previous: 'Précédente',
  next: 'Suivante',
  begins: 'Le journal commence ici.',
  newest: 'C’est l’entrée la plus récente.',
  townAndDay: (town, day) => `${town}, ${day}`,

  share: 'Partager',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkNotCopied: (url) => `Ce navigateur n’a pas voulu copier. Le lien est ${url}`,

  followJournal: 'Suivre le journal',
  follow: 'Suivre',
  followName: (name) => `Suivre ${name}`,
  substack: 'S’abonner sur Substack',
  email: 'Recevoir les nouvelles entrées par e-mail',

  missing: {
    title: (slug) => `Pas d’entrée ${slug} ici`,
    reason:
      'Le journal de cet appareil ne l’a pas. Elle n’est peut-être pas encore écrite, ou le flux ne l’a jamais contenue.',
    all: 'Toutes les entrées',
  },
};
