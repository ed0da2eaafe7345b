import type { Catalogue } from '../catalogue.ts';

export const marksWords: Catalogue['marks'] = {
  colours: { sun: 'Jaune', leaf: 'Vert', sky: 'Bleu' },
  selection: {
    name: 'Texte sélectionné',
    highlight: { sun: 'Surligner en jaune', leaf: 'Surligner en vert', sky: 'Surligner en bleu' },
    note: 'Note',
    copy: 'Copier',
    share: 'Partager',
    close: 'Fermer',
    available: 'Appuyez sur Tab pour surligner la sélection ou ajouter une note.',
  },
  highlighted: 'Surligné',
  removed: 'Surlignage retiré',
  noteRemoved: 'Note retirée',
  undo: 'Annuler',
  undone: 'Annulé',
  notKept: 'Cet appareil n’a pas pu le garder.',
  copied: 'Copié',
  notCopied: 'Ce navigateur n’a pas voulu copier.',
  quoted: (quote) => `« ${quote} »`,
  source: (title, place, journal) =>
    place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
  sheet: {
    highlight: 'Surlignage',
    note: 'Note sur cette entrée',
    colour: 'Couleur',
    yourNote: 'Votre note',
    share: 'Partager',
    copy: 'Copier',
    remove: 'Retirer',
    show: 'Voir dans le texte',
    done: 'Terminé',
    orphan: 'L’entrée a été révisée depuis : ces mots n’y sont plus.',
  },
  list: {
    title: 'Vos surlignages et notes',
    addNote: 'Ajouter une note à cette entrée',
    all: 'Toutes les entrées gardées et les notes',
    kinds: { sun: 'Surlignage jaune', leaf: 'Surlignage vert', sky: 'Surlignage bleu' },
    highlight: ({ quote, note, orphan, kind }) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
    note: (note) => `Note : ${note}`,
    orphan: 'N’est plus dans le texte',
  },
  page: {
    title: 'Entrées gardées et notes',
    about: 'Ce que vous avez gardé du journal',
    show: 'Afficher',
    all: 'Tout',
    saved: 'Gardées',
    highlights: 'Surlignages',
    notes: 'Notes',
    nothing:
      'Rien n’est encore gardé. Le signet au-dessus d’une entrée la garde ; sélectionnez-y des mots pour les surligner ou écrire une note.',
    nothingSaved: 'Aucune entrée n’est encore gardée. Le signet au-dessus d’une entrée la garde.',
    nothingMarked:
      'Rien n’est encore surligné. Sélectionnez des mots dans une entrée pour les surligner ou écrire une note.',
    nothingNoted:
      'Il n’y a pas encore de note. Sélectionnez des mots dans une entrée, ou ajoutez une note sous son texte.',
    missing: 'Une entrée qui n’est pas sur cet appareil',
    save: (title) => `Garder ${title}`,
    savedOn: (day) => `Gardée le ${day}`,
    export: 'Exporter en Markdown',
    exported: 'Le fichier a été remis à votre navigateur.',
  },
  markdown: {
    title: (journal) => `${journal} : entrées gardées et notes`,
    file: 'notes',
  },
};
