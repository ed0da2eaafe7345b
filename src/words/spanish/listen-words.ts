import type { Catalogue } from '../catalogue.ts';

export const listenWords: Catalogue['listen'] = {
  listen: 'Escuchar',
  bar: 'Lectura en voz alta',
  play: 'Seguir leyendo en voz alta',
  pause: 'Pausa',
  back: 'Frase anterior',
  forward: 'Frase siguiente',
  close: 'Dejar de leer en voz alta',
  more: 'Voz y velocidad',
  speed: 'Velocidad',
  rate: (rate) => `${rate}×`,
  voice: 'Voz',
  bestVoice: 'La que elija el dispositivo',
  needsNetwork: (voice) => `${voice} (necesita conexión)`,
  goesOn: 'Seguir con la entrada siguiente',
  fromTop: 'Desde el principio',
  progress: (at, of) => `${at} de ${of}`,
  looking: 'Buscando una voz…',
  ended: 'Hasta aquí llegaba.',
  noVoice:
    'Este dispositivo no tiene ninguna voz para leer. Se puede añadir una en sus ajustes, en texto a voz o contenido leído.',
  noVoiceFor: (language) => `Ninguna voz de aquí habla ${language}; otra lo intenta.`,
  failed: 'La voz se quedó callada. Inténtalo otra vez o elige otra voz.',
};
