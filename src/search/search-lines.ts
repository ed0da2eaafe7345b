import type { Entry } from '../model/entry/entry.ts';
import { plainText } from '../model/entry/plain-text.ts';
import { standingText } from '../model/entry/standing-text.ts';

/** The part of an entry that a line of words is in. */
export type EntryField = 'body' | 'noticed' | 'expects' | 'place' | 'title' | 'date' | 'state' | 'note';

/** An entry with what the reader wrote to it. */
export type AnnotatedEntry = Entry & { notes?: readonly string[] };

/** A line of an entry’s words, as it is indexed. */
export interface SearchLine {
  field: EntryField;
  text: string;
}

/** How much a word in each field says about what the entry is about. */
export const fieldWeights: Readonly<Record<EntryField, number>> = {
  body: 1,
  noticed: 2,
  expects: 2,
  place: 3,
  title: 4,
  date: 1,
  state: 1,
  note: 2,
};

/** Everything in an entry that can be searched, in lines, including struck words. */
export function searchLines(entry: AnnotatedEntry): SearchLine[] {
  return linesOf(entry, plainText(entry.body));
}

/** Everything in an entry that may be shown as an excerpt, in lines; what reads best comes first. */
export function excerptLines(entry: AnnotatedEntry): SearchLine[] {
  return linesOf(entry, standingText(entry.body));
}

function linesOf(entry: AnnotatedEntry, bodyText: string): SearchLine[] {
  const { noticed, expects, place, title, state } = entry;
  const date = [entry.dateText ?? entry.date, entry.number].filter(Boolean).join(' · ');
  const lines: SearchLine[] = bodyText.split('\n').map((text) => ({ field: 'body', text }));
  lines.push(
    { field: 'noticed', text: noticed ?? '' },
    { field: 'expects', text: expects ?? '' },
    { field: 'place', text: place ?? '' },
    { field: 'title', text: title },
    { field: 'date', text: date },
    { field: 'state', text: state ?? '' },
    ...(entry.notes ?? []).flatMap((note) =>
      note.split('\n').map((text) => ({ field: 'note' as const, text: text.trim() })),
    ),
  );
  return lines.filter(({ text }) => text !== '');
}
