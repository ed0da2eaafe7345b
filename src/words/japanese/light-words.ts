import type { DayPart, Light, NightPart } from '../../model/light-at.ts';
import type { Catalogue } from '../catalogue.ts';

export const lightWords: Catalogue['light'] = {
  written: (light) => `${inLight(light)}で書かれた`,
};

const minuteWords = {
  10: '10分',
  20: '20分',
  30: '30分',
  40: '40分',
  50: '50分',
  60: '1時間',
  90: '1時間半',
};

const sides = { before: '前', after: '後' };
const events = { sunrise: '日の出', sunset: '日の入り' };

const dayWords: Record<DayPart, string> = {
  'early-morning': '早朝の光のなか',
  'late-morning': '昼前の光のなか',
  midday: '真昼の光のなか',
  'early-afternoon': '昼下がりの光のなか',
  'late-afternoon': '午後遅くの光のなか',
  evening: '夕方の光のなか',
};

const nightWords: Record<NightPart, string> = {
  evening: '宵の暗がりのなか',
  middle: '真夜中',
  morning: '夜明け前の闇のなか',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `${events[light.event]}のころ`;
    case 'before':
    case 'after':
      return `${events[light.event]}の約${minuteWords[light.minutes]}${sides[light.kind]}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `日の沈まない日、${dayWords[light.part]}`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return '明るい夜の薄明のなか';
    case 'midnight-sun':
      return '白夜の太陽のもと';
    case 'polar-twilight':
      return '極夜の真昼の薄明のなか';
    case 'polar-night':
      return '極夜のなか';
  }
}
