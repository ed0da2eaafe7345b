import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

export const placesWords: Catalogue['places'] = {
  title: 'الأماكن',
  lead: 'أين كانت اليوميات',
  none: 'لا تذكر أي تدوينة مكانًا بعد.',
  nameless: (count) =>
    countArabic(count, {
      zero: 'كل تدوينة تذكر مكانًا.',
      one: 'تدوينة واحدة لا تذكر مكانًا.',
      two: 'تدوينتان لا تذكران مكانًا.',
      few: '# تدوينات لا تذكر مكانًا.',
      many: '# تدوينة لا تذكر مكانًا.',
      other: '# تدوينة لا تذكر مكانًا.',
    }),
  noCountry: 'بلا بلد مذكور',
  entries: countEntries,
  onMap: (place) => `${isolate(place)} على الخريطة`,
  older: 'عرض تدوينات أقدم',
};
