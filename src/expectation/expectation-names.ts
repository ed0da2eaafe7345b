/** Monday first. */
export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** January first. */
export const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** 1 … 12 for a folded English month name or its first three letters. */
export function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}
