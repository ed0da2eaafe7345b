import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { headlineOf, shortPlace } from '../../ui/format/describe-entry.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { locateReader, readerPlace } from '../locate-reader.ts';
import { entryPoints, selectEntry } from '../map-state.ts';
import { formatDayNumber } from '../points/format-days.ts';
import { describeDistance, type NearPlace, nearestPlaces } from '../points/nearest-places.ts';
import css from './near-dialog.module.css';

const words = wordsIn('map', mapWords);
const shared = wordsIn('ui', uiWords);

const placesShown = 20;

/** The journal's places by their distance from the reader, whose position is asked for only here. */
export function NearDialog({ onClose }: { onClose: () => void }) {
  const state = readerPlace.value;
  const places = useComputed(() =>
    readerPlace.value?.kind === 'found'
      ? nearestPlaces(entryPoints.value, readerPlace.value.here, placesShown)
      : [],
  ).value;
  useEffect(() => {
    if (readerPlace.peek()?.kind !== 'found') locateReader();
  }, []);
  return (
    <SheetDialog name={words().nearMe} note={words().near.note} onClose={onClose}>
      <p class={places.length > 0 ? 'visually-hidden' : css.words} role="status" translate={false}>
        {state?.kind === 'failed'
          ? words().near.failed[state.reason]
          : state?.kind === 'found'
            ? describeFound(places)
            : words().near.asking}
      </p>
      {state?.kind === 'failed' && (
        <button type="button" class={css.again} onClick={locateReader}>
          {shared().tryAgain}
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
      <span class={css.facts}>{entries === 1 ? day : words().near.entries(entries, day)}</span>
    </button>
  );
}

function describeFound(places: readonly NearPlace[]): string {
  const [nearest] = places;
  if (!nearest) return words().near.none;
  const place = entryPoints.value.entries[nearest.newest]?.place;
  return words().near.nearest(place ? shortPlace(place) : null, describeDistance(nearest.km));
}
