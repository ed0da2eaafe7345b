import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const entries = (count: number) =>
  countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });
const figure = (count: number) => countFrench(count, { other: '#' });

export const mapWords: Catalogue['map'] = {
  title: 'Carte',
  world: 'Carte du monde : les flèches la déplacent, plus et moins changent l’échelle',
  showAll: 'Montrer toutes les entrées',
  nearMe: 'Près de moi',
  more: 'Plus',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  show: 'Afficher',
  faces: { places: 'Lieux', route: 'Trajet', night: 'Nuit' },
  credit: 'Fait avec Natural Earth',
  placeless: 'Aucune de ces entrées n’a encore de lieu.',
  readInList: 'Les lire dans la liste',
  withoutPlace: (count) => `${entries(count)} sans lieu`,
  nightAs: (entry, written) =>
    written === null ? `La nuit quand ${entry} a été écrite` : `La nuit de ${entry}, ${written}`,

  comma: ', ',
  entryNumber: (number) => `Entrée ${number}`,
  cluster: (count, place, isAround) =>
    `${entries(count)}${place && `, ${place}`}${isAround ? ' et alentours' : ''}`,
  outside: (marker) => `${marker}, hors de ces dates`,
  cardWithoutPlace: 'sans lieu',

  daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
  daysOfYears: (from, to) => `${from} – ${to}`,
  daysOfYearSaid: ({ from, toDated }) => `du ${from} au ${toDated}`,
  daysOfYearsSaid: (from, to) => `du ${from} au ${to}`,

  list: {
    name: 'Entrées sur la carte',
    title: 'Sur la carte',
    rows: 'Entrées sur la carte, de la plus récente à la plus ancienne',
    noneSeen: 'Aucune entrée de ces jours ne se trouve dans cette partie de la carte.',
    noneInRange: 'Aucune entrée n’a été écrite ces jours-là.',
    count: (listed, all, days) => `${figure(listed)} sur ${entries(all)} · ${days}`,
    onlySeen: 'Seulement ce que montre la carte',
    grabber: 'Liste des entrées',
    moreOfMap: 'Montrer plus de carte',
    moreOfList: 'Montrer plus de liste',
  },

  place: {
    around: (town) => `Autour de ${town}`,
    here: 'Ici',
    count: entries,
    older: 'Montrer les entrées plus anciennes',
  },

  sheet: {
    title: 'Plus sur la carte',
    places: 'Tous les lieux',
    placesNote: 'par pays, avec leurs entrées',
    saveRoute: (days) => `Enregistrer le trajet : ${days}`,
    formats: {
      gpx: 'pour les GPS et les applications de randonnée',
      kml: 'pour Google Earth et d’autres cartes',
      geojson: 'pour qui fait des cartes',
    },
    streets: 'Rues',
    streetsNote: (server) => `montre les rues ; ${server} verra quelles parties de la carte vous regardez`,
  },

  near: {
    note: 'Calculé sur cet appareil. Votre position n’est ni gardée ni envoyée.',
    asking: 'L’appareil cherche où il se trouve…',
    tryAgain: 'Réessayer',
    none: 'Aucune entrée de ce journal ne dit où elle a été écrite.',
    nearest: (place, distance) =>
      place === null ? `La plus proche est ${distance}.` : `La plus proche est ${place}, ${distance}.`,
    entries: (count, newest) =>
      countFrench(count, {
        one: `# entrée, la plus récente le ${newest}`,
        many: `# d’entrées, la plus récente le ${newest}`,
        other: `# entrées, la plus récente le ${newest}`,
      }),
    lessThanOne: 'à moins de 1 km d’ici',
    kilometres: (kilometres) => `à ${kilometres} km d’ici`,
    failed: {
      unable: 'Ce navigateur ne peut pas dire où vous êtes.',
      denied:
        'Cet appareil n’a pas eu la permission de dire où il est. Vous pouvez la donner pour ce site dans les réglages du navigateur, puis réessayer.',
      unknown:
        'Cet appareil n’a pas pu savoir où il est. Dehors, ou avec le Wi-Fi allumé, il y arrivera peut-être.',
      late: 'Trouver où vous êtes a pris trop de temps. Réessayez dans un instant.',
    },
  },

  thread: {
    name: (title) => `Fil : ${title}. Montrer toutes les entrées du journal`,
    chip: ['Fil : ', ''],
  },

  timeline: {
    name: 'Frise du temps',
    upTo: (day) => `Jusqu’au ${day}`,
    chooseDates: '. Choisir des dates',
    shown: (inRange, all) => `${figure(inRange)} sur ${entries(all)}`,
    shownSaid: (inRange, all, days, entry) =>
      `${figure(inRange)} sur ${entries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
    gap: (days) =>
      countFrench(days, {
        one: '# jour sans entrée',
        many: '# de jours sans entrée',
        other: '# jours sans entrée',
      }),
    previous: 'Entrée précédente',
    next: 'Entrée suivante',
    play: 'Lecture',
    pause: 'Pause',
    from: 'Du',
    to: 'Au',
    modes: 'Jours affichés',
    window: 'Fenêtre',
    windowNote: 'Les entrées entre deux jours',
    soFar: 'Jusque-là',
    soFarNote: 'Toutes les entrées jusqu’à un jour',
    speed: 'Vitesse de lecture',
    widen: 'Élargir la frise',
    narrow: 'Resserrer la frise',
  },

  dates: {
    title: 'Dates',
    journal: (days) => `Le journal : ${days}`,
    upTo: 'Jusqu’au',
    showUpTo: 'Montrer tout jusque-là',
    showDays: 'Montrer ces jours',
    whole: 'Tout le journal',
    notWhole: 'Cette date n’est pas encore complète.',
    begins: (day) => `Le journal commence le ${day}.`,
    newest: (day) => `L’entrée la plus récente est du ${day}.`,
    backwards: 'Le dernier jour vient avant le premier.',
  },
};
