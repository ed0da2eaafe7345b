import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries, countOfEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

const nearKm = countArabic(50, { other: '#' });

/** So many entries that were written somewhere, or in some light. */
const written = (count: number) =>
  countArabic(count, {
    zero: 'لا تدوينات كُتبت',
    one: 'تدوينة واحدة كُتبت',
    two: 'تدوينتان كُتبتا',
    few: '# تدوينات كُتبت',
    many: '# تدوينة كُتبت',
    other: '# تدوينة كُتبت',
  });

export const threadsWords: Catalogue['threads'] = {
  title: 'الخيوط',
  lead: 'ما تعود إليه اليوميات',
  find: 'خيوط في اسمها',
  findExample: 'اسم أو شيء',
  none: 'لا شيء يتكرّر بعد. تُكتشف الخيوط على هذا الجهاز بعد وصول التدوينات.',
  noneFound: 'لا خيط بهذا الاسم.',
  kinds: {
    name: 'الأسماء',
    subject: 'الأشياء',
    place: `الأماكن، في نطاق ${nearKm} كم`,
    light: 'الضوء',
    state: 'الأحوال',
  },
  entriesCounted: (count) =>
    countArabic(count, {
      zero: 'تدوينة',
      one: 'تدوينة',
      two: 'تدوينتان',
      few: 'تدوينات',
      many: 'تدوينة',
      other: 'تدوينة',
    }),
  all: 'كل الخيوط',
  onMap: 'على الخريطة وخطّها الزمني',
  missing: 'لا يوجد هذا الخيط',
  missingText: 'لا خيط بهذا الاسم في التدوينات على هذا الجهاز. ربما جاء من يوميات أخرى.',

  met: (count) => `يرد في ${countOfEntries(count)}`,
  nearPlace: (count, place) => `${written(count)} على أقل من ${nearKm} كم من ${isolate(place)}`,
  inState: (count, state) => `${countEntries(count)} بحال «${isolate(state)}»`,
  atDawn: (count) => `${written(count)} عند الفجر`,
  atDusk: (count) => `${written(count)} عند الغسق`,
  atNight: (count) => `${written(count)} ليلًا`,
  underMidnightSun: (count) => `${written(count)} تحت شمس منتصف الليل`,
  byLight: (count, light) => `${written(count)} على ضوء: ${isolate(light)}`,
};
