import { signal } from '@preact/signals';
import type { Coordinates } from '../../model/coordinates.ts';

/** Why it is not known where the reader is. */
type ReaderFailure = 'unable' | 'denied' | 'unknown' | 'late';

/** Where the reader is, or why that is not known. */
export type ReaderPlace =
  | { kind: 'asking' }
  | { kind: 'found'; here: Coordinates }
  | { kind: 'failed'; reason: ReaderFailure };

/** Held while the map is on the screen and never kept: not in the address, not on the device, not on the way anywhere. */
export const readerPlace = signal<ReaderPlace | null>(null);

const patienceMs = 20_000;
/** A position that the device found this lately will do. */
const freshMs = 120_000;

/** By the codes of GeolocationPositionError. */
const reasons: Record<number, ReaderFailure> = { 1: 'denied', 2: 'unknown', 3: 'late' };

/** Asks the device where it is; the browser asks the reader first. The answer stands in `readerPlace`. */
export function findReader(): void {
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

/** The map is left: nothing of where the reader was is needed any more. */
export function forgetReader(): void {
  readerPlace.value = null;
}
