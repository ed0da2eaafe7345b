import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });

export const searchWords: Catalogue['search'] = {
  title: 'Recherche',
  field: 'Mots à chercher',
  placeholder: 'N’importe quel mot du journal',
  help: 'Chaque mot est cherché sur cet appareil. Mettez entre « guillemets » les mots qui se suivent.',
  filterHelp: (examples, excluded) =>
    `Pour préciser, utilisez les boutons ci-dessus, ou écrivez : ${examples.join(', ')}. Un signe moins juste devant un mot, des « guillemets » ou un filtre exclut les entrées qui y répondent : ${excluded}.`,
  noWords: 'Seuls des mots et des nombres peuvent être cherchés.',
  looking: 'Recherche…',
  failed: 'Impossible de chercher dans les entrées de cet appareil pour le moment.',
  tryAgain: 'Réessayer',
  found: entries,
  foundInPlaces: (count, places) =>
    `${entries(count)} dans ${countFrench(places, { one: '# lieu', many: '# de lieux', other: '# lieux' })}`,
  foundNone: 'Aucune entrée trouvée',
  stillReading: 'Lecture des entrées plus anciennes en cours…',
  onMap: 'Les voir sur la carte',
  order: 'Ordre',
  byRelevance: 'Pertinence',
  byDate: 'Plus récentes',
  more: (count) =>
    countFrench(count, {
      one: 'En montrer # de plus',
      many: 'En montrer # de plus',
      other: 'En montrer # de plus',
    }),
  note: 'Votre note\u00a0:',
  noticed: 'Aujourd’hui, j’ai remarqué :',
  expects: 'Demain, je m’attends à :',
  recent: {
    title: 'Recherches récentes',
    clear: 'Effacer',
    clearName: 'Effacer les recherches récentes',
    cleared: 'Recherches récentes effacées.',
    undo: 'Annuler',
  },
  filters: {
    name: 'Filtres',
    place: 'Lieu',
    state: 'État',
    before: 'Avant',
    after: 'Après',
    regions: 'Régions',
    places: 'Lieux',
    unread: 'Non lues',
    read: 'Lues',
    saved: 'Gardées',
    noted: 'Avec note',
    beforeDay: (day) => `Avant : ${day}`,
    afterDay: (day) => `Après : ${day}`,
    wholeYear: (year) => `Tout ${year}`,
    not: (filter) => `Sauf : ${filter}`,
    remove: (filter) => `Retirer le filtre ${filter}`,
  },
  faults: {
    empty: (key) => `${key}: attend ce qui doit suivre.`,
    noDay: (key, value) =>
      `${key}: « ${value} » ne se lit pas comme un jour. Écrivez 2026, 2026-06 ou 2026-06-25.`,
    unknownSet: (key, value) =>
      `${key}: ne connaît pas « ${value} ». Il connaît unread, read, saved et noted.`,
  },
  missing: {
    word: (word) => `Aucune entrée n’a le mot « ${word} ».`,
    phrase: (words) => `« ${words} » ne se suit dans aucune entrée.`,
    text: (text) => `Aucune entrée n’a « ${text} ».`,
    place: (place) => `Aucune entrée n’a été écrite dans un lieu nommé « ${place} ».`,
    state: (state) => `Aucune entrée n’a l’état « ${state} ».`,
    together: 'Chacun de ces mots est dans une entrée, mais aucune ne les a tous.',
    leftOut: 'Une fois ces mots exclus, il ne reste aucune entrée.',
    filtered: 'Aucune entrée avec ces mots ne passe les filtres.',
    onlyFilters: 'Aucune entrée ne passe ces filtres.',
    withoutFilters: 'Chercher sans filtres',
    meant: 'Vouliez-vous dire',
    quoted: (word) => `« ${word} »`,
    corrected: (word, used) => `Aucune entrée n’a « ${word} ». Celles-ci ont ${used}.`,
  },
  chip: (query) => `Recherche : ${query}`,
  chipName: (query) => `Recherche : ${query}. Montrer toutes les entrées du journal`,
};
