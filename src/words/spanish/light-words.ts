import type { DayPart, Light, NightPart } from '../../model/light-at.ts';
import type { Catalogue } from '../catalogue.ts';

export const lightWords: Catalogue['light'] = {
  written: (light) => `escrita ${inLight(light)}`,
};

const minuteWords = {
  10: 'unos diez minutos',
  20: 'unos veinte minutos',
  30: 'una media hora',
  40: 'unos cuarenta minutos',
  50: 'unos cincuenta minutos',
  60: 'alrededor de una hora',
  90: 'alrededor de hora y media',
};

const sides = { before: 'antes', after: 'después' };
const events = { sunrise: 'la salida del sol', sunset: 'la puesta del sol' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'con la primera luz de la mañana',
  'late-morning': 'con la luz de media mañana',
  midday: 'con la luz del mediodía',
  'early-afternoon': 'con la luz de la primera tarde',
  'late-afternoon': 'con la luz de media tarde',
  evening: 'con la luz del final de la tarde',
};

const nightWords: Record<NightPart, string> = {
  evening: 'en la oscuridad de las primeras horas de la noche',
  middle: 'en plena noche',
  morning: 'en la oscuridad antes de la mañana',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `hacia ${events[light.event]}`;
    case 'before':
    case 'after':
      return `${minuteWords[light.minutes]} ${sides[light.kind]} de ${events[light.event]}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `${dayWords[light.part]}, en un día sin puesta de sol`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'en el crepúsculo de una noche clara';
    case 'midnight-sun':
      return 'bajo el sol de medianoche';
    case 'polar-twilight':
      return 'en el crepúsculo del mediodía de la noche polar';
    case 'polar-night':
      return 'en la noche polar';
  }
}
