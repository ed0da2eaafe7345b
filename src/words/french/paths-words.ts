import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });
const unread = (count: number) =>
  countFrench(count, { one: '# non lue', many: '# non lues', other: '# non lues' });
const figure = (count: number) => countFrench(count, { other: '#' });
const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

export const pathsWords: Catalogue['paths'] = {
  title: 'Chemins',
  unreadOf: (some, all) =>
    some === 0 ? `Tout est lu : ${entries(all)}` : `${unread(some)} sur ${entries(all)}`,
  pace: (entriesADay, day) =>
    `À raison de ${small[entriesADay] ?? figure(entriesADay)} par jour, vous rejoindrez le présent le ${day}.`,
  metPresent: 'Vous avez rejoint le présent.',

  catchUp: {
    title: 'Rattraper la lecture',
    since: (count, day) => `${entries(count)} depuis le ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} depuis le ${day}, ${unread(some)}`,
    start: 'Lire depuis la plus ancienne',
    goOn: 'Poursuivre la lecture',
    dismiss: 'Mettre de côté',
    putAside: 'Mettre de côté ce qui est venu en votre absence',
    nothing:
      'Rien à rattraper. Après une absence de deux jours ou plus, ce qui est venu entre-temps se trouve ici.',
    allRead: (count, day) =>
      countFrench(count, {
        one: `Tout est lu : # entrée depuis le ${day}.`,
        many: `Tout est lu : # d’entrées depuis le ${day}.`,
        other: `Tout est lu : # entrées depuis le ${day}.`,
      }),
    stillUnread: (some) =>
      countFrench(some, {
        one: '# d’entre elles est encore non lue.',
        many: '# d’entre elles sont encore non lues.',
        other: '# d’entre elles sont encore non lues.',
      }),
    place: (position, count, day) => `${figure(position)} sur ${figure(count)} depuis le ${day}`,
    all: 'Toutes les entrées',
    set: 'Tout l’ensemble',
  },

  notes: {
    title: 'Nouvelles entrées',
    ask: 'Une notification discrète par nouvelle entrée\u202f?',
    accept: 'Activer',
    decline: 'Pas de notification des nouvelles entrées',
    areOn: 'Les nouvelles entrées vous seront signalées. Les réglages permettent d’arrêter.',
    areOff: 'Cela n’a pas marché. Les réglages le proposent aussi.',
  },

  random: 'Entrée au hasard',
  randomNote: 'Une non lue, tant qu’il en reste',
  noOther: 'Il n’y a pas d’autre entrée.',

  onThisDay: {
    title: 'Ce jour-là',
    note: 'Les années passées, et il y a 7, 30, 100 et 365 jours',
    yearsAgo: (years) =>
      countFrench(years, { one: 'Il y a # an', many: 'Il y a # d’années', other: 'Il y a # ans' }),
    daysAgo: (days) =>
      countFrench(days, { one: 'Il y a # jour', many: 'Il y a # de jours', other: 'Il y a # jours' }),
    nothing: 'Rien n’a été écrit ce jour d’une année passée, ni il y a 7, 30, 100 ou 365 jours.',
  },

  marks: 'Marques',
  markAllRead: 'Tout marquer comme lu',
  markAllUnread: 'Tout marquer comme non lu',
  undoable: 'Peut être annulé',
  nothingToMark: 'Il ne restait rien à marquer.',

  swept: {
    name: 'Ce qui a été fait à plusieurs à la fois',
    'mark-all-read': (count) =>
      countFrench(count, {
        one: '# entrée marquée comme lue',
        many: '# d’entrées marquées comme lues',
        other: '# entrées marquées comme lues',
      }),
    'mark-all-unread': (count) =>
      countFrench(count, {
        one: '# entrée marquée comme non lue',
        many: '# d’entrées marquées comme non lues',
        other: '# entrées marquées comme non lues',
      }),
    'remove-marks': (count) =>
      countFrench(count, {
        one: '# marque retirée',
        many: '# de marques retirées',
        other: '# marques retirées',
      }),
    import: (count) =>
      countFrench(count, {
        one: '# donnée importée',
        many: '# de données importées',
        other: '# données importées',
      }),
    undo: 'Annuler',
    dismiss: 'Fermer',
    undone: 'Annulé',
    undoneBut: (kept) =>
      countFrench(kept, {
        one: 'Annulé, sauf # que vous avez changé depuis',
        many: 'Annulé, sauf # que vous avez changés depuis',
        other: 'Annulé, sauf # que vous avez changés depuis',
      }),
    failed: 'Ce navigateur n’a pas voulu l’enregistrer',
  },

  gap: {
    missing: (numbers, count) =>
      countFrench(count, {
        one: `${numbers} n’est pas dans ce flux`,
        many: `${numbers} ne sont pas dans ce flux`,
        other: `${numbers} ne sont pas dans ce flux`,
      }),
    many: (count, first, last) =>
      countFrench(count, {
        one: `# numéro, de ${first} à ${last}, n’est pas dans ce flux`,
        many: `# de numéros, de ${first} à ${last}, ne sont pas dans ce flux`,
        other: `# numéros, de ${first} à ${last}, ne sont pas dans ce flux`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Redemander',
    asking: 'Demande en cours…',
    came: (came, missing) =>
      missing === 0
        ? countFrench(came, {
            one: 'Elle est arrivée.',
            many: 'Elles sont arrivées, # en tout.',
            other: 'Les # sont arrivées.',
          })
        : countFrench(came, {
            one: `# arrivée, il en manque encore ${figure(missing)}.`,
            many: `# arrivées, il en manque encore ${figure(missing)}.`,
            other: `# arrivées, il en manque encore ${figure(missing)}.`,
          }),
    notThere: 'Le flux a été relu : toujours rien.',
    busy: 'Le journal est déjà interrogé.',
    stopped: 'Arrêté avant que le flux soit relu en entier.',
  },

  revised: {
    on: (day) => `Révisée le ${day}`,
    show: 'Ce qui a changé',
    hide: 'Masquer ce qui a changé',
    region: 'Ce qui a changé',
    added: 'Ajouté :',
    removed: 'Retiré :',
    sameWords: 'Les mots sont les mêmes ; les images, les liens ou la forme ont changé.',
    legend: 'Barré : avant. Souligné : maintenant.',
    unchanged: 'Le texte inchangé est omis',
  },

  row: {
    menu: (title) => `Plus pour ${title}`,
    open: 'Ouvrir',
    save: 'Garder',
    unsave: 'Ne plus garder',
    markRead: 'Marquer comme lue',
    markUnread: 'Marquer comme non lue',
    onMap: 'Voir sur la carte',
    share: 'Partager…',
    copyLink: 'Copier le lien',
  },

  shortcuts: {
    title: 'Raccourcis clavier',
    note: 'Ils se reposent pendant que vous écrivez.',
    acts: {
      next: 'Suivante ; en liste, plus bas',
      previous: 'Précédente ; en liste, plus haut',
      search: 'Recherche',
      save: 'Garder, ou ne plus garder',
      read: 'Marquer comme lue ou non lue',
      note: 'Écrire une note',
      entries: 'Entrées',
      map: 'Carte',
      ledger: 'Registre',
      help: 'Cette liste',
    },
    arrows: 'Les flèches font de même : gauche et droite dans une entrée, haut et bas dans une liste.',
    isOn: 'Les touches seules agissent',
    areOn:
      'Les touches seules mènent à travers le journal : appuyez sur ? sur n’importe quelle page pour les voir.',
    areOff: 'Les touches seules ne font rien.',
    show: 'Voir les raccourcis',
  },
};
