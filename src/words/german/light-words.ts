import type { DayPart, Light, NightPart } from '../../model/light-at.ts';
import type { Catalogue } from '../catalogue.ts';

export const lightWords: Catalogue['light'] = {
  written: (light) => `geschrieben ${inLight(light)}`,
};

const minuteWords = {
  10: 'zehn Minuten',
  20: 'zwanzig Minuten',
  30: 'eine halbe Stunde',
  40: 'vierzig Minuten',
  50: 'fünfzig Minuten',
  60: 'eine Stunde',
  90: 'anderthalb Stunden',
};

const sides = { before: 'vor', after: 'nach' };
const events = { sunrise: 'Sonnenaufgang', sunset: 'Sonnenuntergang' };

const dayWords: Record<DayPart, string> = {
  'early-morning': 'im Licht des frühen Morgens',
  'late-morning': 'im Licht des Vormittags',
  midday: 'im Mittagslicht',
  'early-afternoon': 'im Licht des frühen Nachmittags',
  'late-afternoon': 'im Licht des späten Nachmittags',
  evening: 'im Abendlicht',
};

const nightWords: Record<NightPart, string> = {
  evening: 'im Dunkel des Abends',
  middle: 'mitten in der Nacht',
  morning: 'im Dunkel vor dem Morgen',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `um ${events[light.event]}`;
    case 'before':
    case 'after':
      return `etwa ${minuteWords[light.minutes]} ${sides[light.kind]} ${events[light.event]}`;
    case 'day':
      return light.hasSunset
        ? dayWords[light.part]
        : `${dayWords[light.part]}, an einem Tag ohne Sonnenuntergang`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'im Dämmerlicht einer hellen Nacht';
    case 'midnight-sun':
      return 'unter der Mitternachtssonne';
    case 'polar-twilight':
      return 'in der Mittagsdämmerung der Polarnacht';
    case 'polar-night':
      return 'in der Polarnacht';
  }
}
