import type { DayPart, Light, NightPart } from '../../model/light-at.ts';
import type { Catalogue } from '../catalogue.ts';

export const lightWords: Catalogue['light'] = {
  written: (light) => `écrite ${inLight(light)}`,
};

const minuteWords = {
  10: 'dix minutes',
  20: 'vingt minutes',
  30: 'une demi-heure',
  40: 'quarante minutes',
  50: 'cinquante minutes',
  60: 'une heure',
  90: 'une heure et demie',
};

const sides = { before: 'avant', after: 'après' };
const events = { sunrise: 'le lever du soleil', sunset: 'le coucher du soleil' };
const aroundEvents = { sunrise: 'vers le lever du soleil', sunset: 'vers le coucher du soleil' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'dans la première lumière du matin',
  'late-morning': 'dans la lumière de la fin de matinée',
  midday: 'dans la lumière de midi',
  'early-afternoon': 'dans la lumière du début d’après-midi',
  'late-afternoon': 'dans la lumière de la fin d’après-midi',
  evening: 'dans la lumière du soir',
};

const nightWords: Record<NightPart, string> = {
  evening: 'dans l’obscurité du soir',
  middle: 'au milieu de la nuit',
  morning: 'dans l’obscurité d’avant le matin',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return aroundEvents[light.event];
    case 'before':
    case 'after':
      return `environ ${minuteWords[light.minutes]} ${sides[light.kind]} ${events[light.event]}`;
    case 'day':
      return light.hasSunset
        ? dayWords[light.part]
        : `${dayWords[light.part]}, un jour sans coucher de soleil`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'dans le crépuscule d’une nuit claire';
    case 'midnight-sun':
      return 'sous le soleil de minuit';
    case 'polar-twilight':
      return 'dans le crépuscule de midi de la nuit polaire';
    case 'polar-night':
      return 'dans la nuit polaire';
  }
}
