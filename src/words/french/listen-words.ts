import type { Catalogue } from '../catalogue.ts';

export const listenWords: Catalogue['listen'] = {
  listen: 'Écouter',
  bar: 'Lecture à voix haute',
  play: 'Reprendre la lecture à voix haute',
  pause: 'Pause',
  back: 'Phrase précédente',
  forward: 'Phrase suivante',
  close: 'Arrêter la lecture à voix haute',
  more: 'Voix et vitesse',
  speed: 'Vitesse',
  rate: (rate) => `${rate} ×`,
  voice: 'Voix',
  bestVoice: 'Au choix de l’appareil',
  needsNetwork: (voice) => `${voice} (demande le réseau)`,
  goesOn: 'Continuer avec l’entrée suivante',
  fromTop: 'Depuis le début',
  progress: (at, of) => `${at} sur ${of}`,
  looking: 'Recherche d’une voix…',
  ended: 'C’était la fin.',
  noVoice:
    'Cet appareil n’a pas de voix pour lire. On peut en ajouter une dans ses réglages, sous synthèse vocale ou contenu énoncé.',
  noVoiceFor: (language) => `Aucune voix d’ici ne parle ${language} ; une autre essaie.`,
  failed: 'La voix s’est tue. Réessayez, ou choisissez une autre voix.',
};
