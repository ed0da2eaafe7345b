import type { DayPart, Light, NightPart } from '../../../model/sky/light-at.ts';

/** The light that an entry was written in. */
export const lightWords = {
  written: (light: Light) => `written ${inLight(light)}`,
};

const minuteWords = {
  10: 'ten minutes',
  20: 'twenty minutes',
  30: 'half an hour',
  40: 'forty minutes',
  50: 'fifty minutes',
  60: 'an hour',
  90: 'an hour and a half',
};

const dayWords: Record<DayPart, string> = {
  'early-morning': 'in early morning light',
  'late-morning': 'in late morning light',
  midday: 'in the light of midday',
  'early-afternoon': 'in early afternoon light',
  'late-afternoon': 'in late afternoon light',
  evening: 'in evening light',
};

const nightWords: Record<NightPart, string> = {
  evening: 'in the dark of the evening',
  middle: 'in the middle of the night',
  morning: 'in the dark before morning',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `around ${light.event}`;
    case 'before':
    case 'after':
      return `about ${minuteWords[light.minutes]} ${light.kind} ${light.event}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `${dayWords[light.part]}, on a day without sunset`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'in the twilight of a bright night';
    case 'midnight-sun':
      return 'under the midnight sun';
    case 'polar-twilight':
      return 'in the midday twilight of the polar night';
    case 'polar-night':
      return 'in the polar night';
  }
}
