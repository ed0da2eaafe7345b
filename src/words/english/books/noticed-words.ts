import { countEnglish } from '../count-english.ts';

const lines = (count: number) => countEnglish(count, { one: '# line', other: '# lines' });

/** What the journal noticed: one line a day. Days come in written out. */
export const noticedWords = {
  title: 'Noticed',
  subtitle: 'One line a day',
  search: 'Words that were noticed',
  searchHint: 'Any word that was noticed',
  order: 'Order',
  orders: { newest: 'Newest', place: 'By place', random: 'At random' },
  drawAgain: 'Draw again',
  drawnAgain: 'Drawn again',
  onMap: 'On the map',
  /** Goes on with what `onMap` says; heard, not seen. */
  onMapWhere: (place: string) => `: ${place}`,
  print: 'Print as a book',
  list: 'What was noticed',
  lines,
  linesWith: (count: number, words: string) => `${lines(count)} with “${words}”`,
  noneFits: 'Nothing of the kind was noticed.',
  none: 'No entry on this device has said yet what it noticed.',
  noPlace: 'Without a place',
  noDate: 'Without a date',
  /** The title page of the book. */
  linesFromTo: (count: number, first: string, last: string) => `${lines(count)}, from ${first} to ${last}`,
};
