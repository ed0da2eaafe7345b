import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const ledgerWords: Catalogue['ledger'] = {
  title: 'Registre',
  subtitle: 'Ce qui était attendu, et ce qui est venu',

  shelves: 'Rayons',
  shelf: { due: 'Échu', waiting: 'En attente', judged: 'Jugé' },
  toJudge: (count) => countFrench(count, { other: '# à juger' }),
  soonestFirst: 'le plus proche d’abord',
  newestFirst: 'le plus récent d’abord',
  nothingDue: 'Rien à juger aujourd’hui.',
  nothingWaits: 'Rien n’attend : tous les délais sont clos.',
  nothingJudged: 'Rien n’est encore jugé.',
  nothingJudgedButDue: 'Rien n’est encore jugé. Ce qui est échu attend votre verdict.',
  nothingExpected: 'Aucune entrée de cet appareil n’a encore dit à quoi elle s’attend.',
  fetching: 'Réception du journal…',
  next: 'Ensuite',
  allThatWaits: 'Tout ce qui attend',

  noDate: 'Aucune date donnée',
  closedYesterday: 'Clos hier',
  closed: (day) => `Clos le ${day}`,
  closesToday: 'Se clôt aujourd’hui',
  opensTomorrow: 'S’ouvre demain',
  opens: (day) => `S’ouvre le ${day}`,
  untilTomorrow: 'Jusqu’à demain',
  until: (day) => `Jusqu’au ${day}`,
  open: 'Ouvert',
  lastDay: 'Dernier jour',
  daysLeft: (days) =>
    countFrench(days, {
      one: '# jour restant',
      many: '# de jours restants',
      other: '# jours restants',
    }),
  closedAgo: (days) =>
    countFrench(days, {
      one: 'Clos il y a # jour',
      many: 'Clos il y a # de jours',
      other: 'Clos il y a # jours',
    }),
  todayOnAxis: (day) => `Aujourd’hui, ${day}`,

  comma: ', ',
  writtenSince: 'Écrit depuis : ',
  mentions: (count) => [
    countFrench(count, {
      one: '# entrée ultérieure mentionne ',
      many: '# d’entrées ultérieures mentionnent ',
      other: '# entrées ultérieures mentionnent ',
    }),
    '',
  ],

  verdict: 'Verdict',
  addNote: 'Ajouter une note',
  yourNote: 'Votre note',
  guessFirst: 'Pronostic d’abord',
  sealGuess: 'Sceller un pronostic',
  guessSealed: 'Pronostic scellé',
  judgeAlready: 'Juger dès maintenant',
  addToCalendar: 'Ajouter au calendrier',
  calendarTitle: (expects) => `Échéance : ${expects}`,

  howLikely: 'Est-ce probable ?',
  seal: 'Le sceller',
  sealInstead: 'Sceller celui-ci à la place',
  opensWithVerdict: 'Il s’ouvre avec votre verdict.',
  sealedAlready: 'Un pronostic est déjà scellé. Il s’ouvre avec votre verdict.',

  note: 'Note',
  evidence: 'Lien vers ce qui le montre',
  evidenceTrouble: 'Ce n’est pas l’adresse d’une page web ; elle ne sera pas gardée.',
  keep: 'Garder',
  keptWithVerdict: 'Gardé avec votre verdict.',

  youGuessed: (percent) => `Vous aviez pronostiqué ${percent}`,
  change: 'Modifier',
  history: 'Historique',
  verdictWithNote: (verdict, note) => `${verdict} : ${note}`,
  guessed: (percent) => `Pronostic : ${percent}`,
  guessedInVain: (percent) => `Pronostic : ${percent}, remplacé ou trop tardif pour compter`,
  takenBack: 'Verdict retiré',

  judgedAs: {
    'came-true': 'Jugé : réalisé',
    partly: 'Jugé : en partie',
    'did-not': 'Jugé : démenti',
    'cannot-tell': 'Jugé : on ne sait pas',
  },
  guessIsSealed: 'Votre pronostic est scellé',
  undo: 'Annuler',
  undone: 'Annulé',
  notKept: 'Cet appareil n’a pas pu le garder.',
};
