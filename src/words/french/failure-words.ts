import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const failureWords: Catalogue['failure'] = {
  unreachable: 'Le journal est injoignable.',
  timeout: 'Le journal a mis trop de temps à répondre.',
  gone: 'Le journal ne paraît plus à cette adresse.',
  busy: 'Le journal est occupé pour le moment.',
  busyForMinutes: (minutes) =>
    countFrench(minutes, {
      one: 'Le journal est occupé et demande d’attendre # minute.',
      many: 'Le journal est occupé et demande d’attendre # de minutes.',
      other: 'Le journal est occupé et demande d’attendre # minutes.',
    }),
  busyForHours: (hours) =>
    countFrench(hours, {
      one: 'Le journal est occupé et demande d’attendre # heure.',
      many: 'Le journal est occupé et demande d’attendre # d’heures.',
      other: 'Le journal est occupé et demande d’attendre # heures.',
    }),
  busyForLong:
    'Le journal est occupé et demande d’attendre plus d’un jour. Il sera interrogé de nouveau demain.',
  http: (status) => `Le serveur du journal a répondu par une erreur (${status}).`,
  tooLarge: (megabytes) => `Le flux du journal dépasse ${megabytes} Mo : il est trop grand pour être lu.`,
  empty: 'Le serveur du journal a envoyé une réponse vide.',
  html: 'Une page web est arrivée à la place du journal. Il faut peut-être se connecter à ce réseau.',
  notAFeed: 'Ce qui est arrivé n’est pas un journal lisible.',
  noEntries: 'Le journal est arrivé, mais aucune de ses entrées n’a pu être lue.',
  storageFull: 'Il n’y a plus de place sur cet appareil pour de nouvelles entrées.',
  storageFailed: 'Ce navigateur n’a pas voulu enregistrer les entrées.',
  crashed: 'La recherche de nouvelles entrées s’est interrompue.',
  brokeOff: 'Le flux s’est interrompu avant la fin ; la prochaine vérification le redemandera.',
  lacksPages: 'Le flux a des pages plus anciennes, hors d’atteinte ; leurs entrées manquent ici.',
  skipped: (count) =>
    countFrench(count, {
      one: '# élément du flux n’a pas pu être lu.',
      many: '# d’éléments du flux n’ont pas pu être lus.',
      other: '# éléments du flux n’ont pas pu être lus.',
    }),
};
