import { signal } from '@preact/signals';
import type { Coordinates } from '../../model/place/coordinates.ts';

/** Why the reader's position is unknown. */
type LocationFailure = 'unable' | 'denied' | 'unknown' | 'late';

/** Where the reader is, or why that is unknown. */
export type ReaderPlace =
  | { kind: 'asking' }
  | { kind: 'found'; here: Coordinates }
  | { kind: 'failed'; reason: LocationFailure };

/** In memory while the map is on the screen and never stored: not in the address, not on the device, and never sent. */
export const readerPlace = signal<ReaderPlace | null>(null);

const patienceMs = 20_000;
/** A position that the device determined this recently is good enough. */
const freshMs = 120_000;

/** By the codes of GeolocationPositionError. */
const reasons: Record<number, LocationFailure> = { 1: 'denied', 2: 'unknown', 3: 'late' };

/** Asks the device for its position; the browser asks the reader first. The result is in `readerPlace`. */
export function locateReader(): void {
  const { geolocation } = navigator;
  if (!geolocation) {
    readerPlace.value = { kind: 'failed', reason: 'unable' };
    return;
  }
  readerPlace.value = { kind: 'asking' };
  geolocation.getCurrentPosition(
    ({ coords: { latitude: lat, longitude: lng } }) => {
      if (readerPlace.peek()) readerPlace.value = { kind: 'found', here: { lat, lng } };
    },
    ({ code }) => {
      if (readerPlace.peek()) readerPlace.value = { kind: 'failed', reason: reasons[code] ?? 'unknown' };
    },
    { timeout: patienceMs, maximumAge: freshMs },
  );
}

/** The map is left: the reader's position is not needed any more. */
export function forgetReaderPlace(): void {
  readerPlace.value = null;
}
