import { countArabic } from './count-arabic.ts';

/** So many entries, as the subject of a sentence or by themselves. */
export function countEntries(count: number): string {
  return countArabic(count, {
    zero: 'لا تدوينات',
    one: 'تدوينة واحدة',
    two: 'تدوينتان',
    few: '# تدوينات',
    many: '# تدوينة',
    other: '# تدوينة',
  });
}

/** So many entries after a preposition or another noun: the dual ends otherwise there. */
export function countOfEntries(count: number): string {
  return countArabic(count, {
    zero: '# تدوينة',
    one: 'تدوينة واحدة',
    two: 'تدوينتين',
    few: '# تدوينات',
    many: '# تدوينة',
    other: '# تدوينة',
  });
}
