import type { Coordinates } from '../../model/place/coordinates.ts';
import { journalCardOf, type PreviewCard, previewCardsOf } from './preview-card.ts';

/** An entry in the list of a {@link ScreenCard}. */
export type ScreenRow = Pick<PreviewCard, 'headline' | 'date' | 'place'>;

/** What a picture of the app with a journal shows; see `paint-screen.ts`. */
export interface ScreenCard {
  /** A phone's screen, or a window. */
  form: 'narrow' | 'wide';
  title: string | null;
  /** Newest first, more than have room. */
  rows: readonly ScreenRow[];
  /** The newest place; null if there is none. */
  origin: Coordinates | null;
  /** All places, the newest first, and those on the way to it, the latest first. */
  origins: readonly Coordinates[];
  previous: readonly Coordinates[];
  /** Hex colour of pin and route where the journal has one of its own. */
  accent: string | null;
}

/** More than a window has room for. */
const maxRows = 12;

/** The pictures of a journal, whose entries are newest first, as a phone and as a window show it. */
export function screenCardsOf(
  entries: Parameters<typeof journalCardOf>[0],
  journal: Parameters<typeof journalCardOf>[1],
): ScreenCard[] {
  const { origin, origins, accent } = journalCardOf(entries, journal);
  const rows = previewCardsOf(entries.slice(0, maxRows), journal);
  const previous = rows.find((row) => row.origin !== null)?.previous ?? [];
  const shown = {
    title: journal.title,
    rows: rows.map(({ headline, date, place }) => ({ headline, date, place })),
    origin,
    origins,
    previous,
    accent,
  };
  return [
    { form: 'narrow', ...shown },
    { form: 'wide', ...shown },
  ];
}
