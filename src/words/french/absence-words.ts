import type { Catalogue } from '../catalogue.ts';

export const absenceWords: Catalogue['absence'] = {
  blocked: 'En attente d’un autre onglet',
  blockedText:
    'Waymark est ouvert dans un autre onglet, dans une version plus ancienne. Fermez cet onglet et celui-ci continuera.',
  outdated: 'Un Waymark plus récent est passé par ici',
  outdatedText:
    'Ce qui est enregistré sur cet appareil a été ouvert par un Waymark plus récent que celui de cet onglet. Rechargez pour l’obtenir ; rien n’est perdu.',
  unanswered: 'Le stockage ne répond pas',
  unansweredText:
    'Ce navigateur ne donne pas à Waymark, pour l’instant, ce qui est enregistré sur cet appareil. Fermer d’autres onglets aide souvent.',
  closed: 'Pas de place où garder les entrées',
  closedText: 'Ce navigateur n’a pas ouvert son stockage à Waymark. Une fenêtre privée l’interdit souvent.',
  reload: 'Recharger',

  offline: 'Vous êtes hors ligne',
  offlineText:
    'Rien n’a encore été reçu. Dès que cet appareil sera en ligne, chaque entrée sera gardée ici pour de bon.',
  nothingYet: 'Rien à lire pour l’instant',
  unfetched: 'Aucune entrée sur cet appareil',
  unfetchedText: 'Elles ont été supprimées, ou pas encore reçues. Ce que vous en avez fait est gardé.',
  fetch: 'Récupérer le journal',
  blank: 'Une page blanche',
  blankText: 'Le journal n’a pas encore d’entrées. La première apparaîtra ici d’elle-même.',
  checkNow: 'Vérifier maintenant',
};
