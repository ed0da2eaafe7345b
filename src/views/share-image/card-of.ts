import type { Entry } from '../../model/entry/entry.ts';
import { type Coordinates, formatCoordinates } from '../../model/place/coordinates.ts';
import { journalTitle, summaries } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { isTitledByNumber, shortPlace } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { chooseQuote } from './choose-quote.ts';

const words = wordsIn('entry', entryWords);

/** The content of the picture of an entry. */
export interface ImageCard {
  journal: string;
  /** The entry's number, or null. */
  number: string | null;
  /** Day and place, written out. */
  headline: string;
  /** Position, local time and state. */
  dateline: string;
  /** Above the quote: whose words they are. Empty if they are from the text itself. */
  label: string;
  quote: string;
  origin: Coordinates | null;
  /** Beside the map's pin. */
  town: string | null;
  /** Places written from before, the latest first. */
  previous: readonly Coordinates[];
}

/** The content of the picture of an entry, with the words that the reader has selected, if any. */
export function cardOf(entry: Entry, selected: string): ImageCard {
  const { number, date, place, origin, localTime, state, noticed, title } = entry;
  const quote = chooseQuote(selected, entry);
  const where = isTitledByNumber(entry) && place ? shortPlace(place) : title;
  return {
    journal: journalTitle.value,
    number,
    headline: where,
    dateline: joinFacts(
      date && formatWholeDay(date),
      origin && formatCoordinates(origin, 2),
      localTime,
      state,
    ),
    label: quote === noticed?.replace(/\s+/g, ' ').trim() ? words().noticed : '',
    quote,
    origin: origin ?? null,
    town: place?.split(',')[0] ?? null,
    previous: placesBefore(entry),
  };
}

function placesBefore({ slug }: Entry) {
  const rows = summaries.value;
  const index = rows.findIndex((row) => row.slug === slug);
  if (index < 0) return [];
  return rows.slice(index + 1, index + 12).flatMap((row) => (row.origin ? [row.origin] : []));
}
