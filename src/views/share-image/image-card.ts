import type { Coordinates } from '../../model/place/coordinates.ts';

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
