import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { headlineOf, shortPlace } from '../ui/entry-words.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { findReader, readerPlace } from './find-reader.ts';
import { formatDayNumber } from './format-days.ts';
import { entryPoints, selectEntry } from './map-state.ts';
import css from './near-sheet.module.css';
import { describeDistance, type NearPlace, nearestPlaces } from './nearest-places.ts';

const placesShown = 20;

/** The journal's places by their distance from the reader, who is asked for that only here. */
export function NearSheet({ onClose }: { onClose: () => void }) {
  const state = readerPlace.value;
  const places = useComputed(() =>
    readerPlace.value?.kind === 'found'
      ? nearestPlaces(entryPoints.value, readerPlace.value.here, placesShown)
      : [],
  ).value;
  useEffect(() => {
    if (readerPlace.peek()?.kind !== 'found') findReader();
  }, []);
  return (
    <SheetDialog
      name="Near me"
      note="Reckoned on this device. Where you are is neither kept nor sent."
      onClose={onClose}
    >
      <p class={places.length > 0 ? 'visually-hidden' : css.words} role="status">
        {state?.kind === 'failed'
          ? state.reason
          : state?.kind === 'found'
            ? describeFound(places)
            : 'Asking this device where it is …'}
      </p>
      {state?.kind === 'failed' && (
        <button type="button" class={css.again} onClick={findReader}>
          Try again
        </button>
      )}
      <ul>
        {places.map((place) => (
          <li key={place.newest} class={css.row}>
            <NearRow
              place={place}
              onChoose={() => {
                selectEntry(place.newest);
                onClose();
              }}
            />
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}

function NearRow({ place: { newest, entries, km }, onChoose }: { place: NearPlace; onChoose: () => void }) {
  const entry = entryPoints.value.entries[newest];
  const day = formatDayNumber(entryPoints.value.day[newest] ?? 0);
  return (
    <button type="button" class={css.place} onClick={onChoose}>
      <span class={css.name}>{entry && (entry.place ? shortPlace(entry.place) : headlineOf(entry))}</span>
      <span class={css.distance}>{describeDistance(km)}</span>
      <span class={css.facts}>{entries === 1 ? day : `${entries} entries, the newest on ${day}`}</span>
    </button>
  );
}

function describeFound(places: readonly NearPlace[]): string {
  const [nearest] = places;
  if (!nearest) return 'No entry of this journal says where it was written.';
  const place = entryPoints.value.entries[nearest.newest]?.place;
  return `The nearest is ${place ? `${shortPlace(place)}, ` : ''}${describeDistance(nearest.km)}.`;
}
