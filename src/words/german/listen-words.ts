import type { Catalogue } from '../catalogue.ts';

export const listenWords: Catalogue['listen'] = {
  listen: 'Vorlesen',
  bar: 'Vorlesen',
  play: 'Weiter vorlesen',
  pause: 'Pause',
  back: 'Voriger Satz',
  forward: 'Nächster Satz',
  close: 'Vorlesen beenden',
  more: 'Stimme und Tempo',
  speed: 'Tempo',
  rate: (rate) => `${rate}×`,
  voice: 'Stimme',
  bestVoice: 'Vorgabe des Geräts',
  needsNetwork: (voice) => `${voice} (braucht das Netz)`,
  goesOn: 'Mit dem nächsten Eintrag weitermachen',
  fromTop: 'Von Anfang an',
  progress: (at, of) => `${at} von ${of}`,
  looking: 'Eine Stimme wird gesucht …',
  ended: 'Das war das Ende.',
  noVoice:
    'Dieses Gerät hat keine Stimme zum Vorlesen. In seinen Einstellungen lässt sich eine hinzufügen, unter Sprachausgabe oder gesprochene Inhalte.',
  noVoiceFor: (language) => `Keine Stimme hier spricht ${language}; eine andere versucht es.`,
  failed: 'Die Stimme ist verstummt. Noch einmal versuchen oder eine andere Stimme wählen.',
};
