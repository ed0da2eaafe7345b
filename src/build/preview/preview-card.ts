import type { Entry } from '../../model/entry/entry.ts';
import { headlineOf, isTitledByNumber, shortPlace } from '../../model/entry/headline.ts';
import type { Journal } from '../../model/journal/journal.ts';
import { type Coordinates, formatCoordinates } from '../../model/place/coordinates.ts';

/** What a picture for previews shows, in the journal's language; a word that is not there is null. */
export interface PreviewCard {
  /** Of the entry, for the file's name; the journal's own card has none. */
  slug: string;
  journal: string | null;
  number: string | null;
  headline: string | null;
  /** Written out (`July 28, 2026`), and in figures for where the words cannot be set. */
  date: { words: string; figures: string } | null;
  /** Below the headline; null if the headline says it. */
  place: string | null;
  origin: Coordinates | null;
  /** The origin as it is written (`37.44° N, 24.94° E`). */
  position: string | null;
  /** Places written from before, the latest first. */
  previous: readonly Coordinates[];
  /** On the journal's own card: all places, each once. */
  origins: readonly Coordinates[];
  /** Hex colour of pin and route where the journal has one of its own. */
  accent: string | null;
}

type JournalFacts = Pick<Journal, 'title' | 'language' | 'accent'>;
type EntryFacts = Pick<Entry, 'slug' | 'number' | 'title' | 'place' | 'date' | 'origin'>;

/** As many stops of the way to an entry as may be seen round it. */
const maxPrevious = 11;

/** The cards of entries, which are newest first: the way to each comes from the ones after it. */
export function previewCardsOf(entries: readonly EntryFacts[], journal: JournalFacts): PreviewCard[] {
  const format = dateFormatOf(journal.language);
  return entries.map((entry, index) => ({
    slug: entry.slug,
    journal: journal.title,
    // Where the number is all the title says, it stands there.
    number: isTitledByNumber(entry) && entry.place === null ? null : entry.number,
    headline: headlineOf(entry) || null,
    date: entry.date === null ? null : { words: format(entry.date), figures: entry.date },
    place: entry.place !== null && !isTitledByNumber(entry) ? shortPlace(entry.place) : null,
    origin: entry.origin && rounded(entry.origin),
    position: entry.origin && formatCoordinates(entry.origin, 2),
    previous:
      entry.origin === null
        ? []
        : entries
            .slice(index + 1, index + 1 + maxPrevious)
            .flatMap(({ origin }) => (origin ? [rounded(origin)] : [])),
    origins: [],
    accent: journal.accent?.light ?? null,
  }));
}

/** The card of the journal itself: its name, the days it spans and every place, the newest with the pin. */
export function journalCardOf(entries: readonly EntryFacts[], journal: JournalFacts): PreviewCard {
  const days = entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const origins = new Map<string, Coordinates>();
  for (const { origin } of entries) {
    // Closer ones are the same dot.
    const key = origin && `${origin.lat.toFixed(1)} ${origin.lng.toFixed(1)}`;
    if (origin && key && !origins.has(key)) origins.set(key, rounded(origin));
  }
  const [newest = null] = origins.values();
  return {
    slug: '',
    journal: null,
    number: null,
    headline: journal.title,
    date:
      first && last
        ? { words: spanOf(first, last, journal.language), figures: figuresOf(first, last) }
        : null,
    place: null,
    origin: newest,
    position: null,
    previous: [],
    origins: [...origins.values()],
    accent: journal.accent?.light ?? null,
  };
}

/** As near as four decimals are, 11 m, is less than a pixel: the picture need not be painted again for less. */
function rounded({ lat, lng }: Coordinates): Coordinates {
  return { lat: Math.round(lat * 1e4) / 1e4, lng: Math.round(lng * 1e4) / 1e4 };
}

function dateFormatOf(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

function spanOf(first: string, last: string, language: string): string {
  if (first === last) return dateFormatOf(language)(first);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

function figuresOf(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}
