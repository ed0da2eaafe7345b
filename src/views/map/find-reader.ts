import { signal } from '@preact/signals';
import type { Coordinates } from '../../model/coordinates.ts';

/** Where the reader is, or why that is not known, in a plain sentence. */
export type ReaderPlace =
  | { kind: 'asking' }
  | { kind: 'found'; here: Coordinates }
  | { kind: 'failed'; reason: string };

/** Held while the map is on the screen and never kept: not in the address, not on the device, not on the way anywhere. */
export const readerPlace = signal<ReaderPlace | null>(null);

const patienceMs = 20_000;
/** A position that the device found this lately will do. */
const freshMs = 120_000;

const reasons: Record<number, string> = {
  1: 'This device was not allowed to say where it is. You can allow it in the browser’s settings for this site, and try again.',
  2: 'This device could not find out where it is. Outside, or with Wi-Fi on, it may.',
  3: 'Finding out where you are took too long. Try again in a moment.',
};

/** Asks the device where it is; the browser asks the reader first. The answer stands in `readerPlace`. */
export function findReader(): void {
  const { geolocation } = navigator;
  if (!geolocation) {
    readerPlace.value = { kind: 'failed', reason: 'This browser cannot say where you are.' };
    return;
  }
  readerPlace.value = { kind: 'asking' };
  geolocation.getCurrentPosition(
    ({ coords: { latitude: lat, longitude: lng } }) => {
      if (readerPlace.peek()) readerPlace.value = { kind: 'found', here: { lat, lng } };
    },
    ({ code }) => {
      if (readerPlace.peek())
        readerPlace.value = { kind: 'failed', reason: reasons[code] ?? reasons[2] ?? '' };
    },
    { timeout: patienceMs, maximumAge: freshMs },
  );
}

/** The map is left: nothing of where the reader was is needed any more. */
export function forgetReader(): void {
  readerPlace.value = null;
}
