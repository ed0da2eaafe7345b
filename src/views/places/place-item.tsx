import { useSignal } from '@preact/signals';
import { hrefOf } from '../../state/navigation/navigate.ts';
import type { Route } from '../../state/route.ts';
import { isWide } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { placesWords } from '../../words/english/books/places-words.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { entryPoints } from '../map/map-state.ts';
import { fitView } from '../map/points/fit-view.ts';
import { formatDayNumber, formatDayRange } from '../map/points/format-days.ts';
import type { EntryPoints } from '../map/points/gather-entry-points.ts';
import { excerptOf } from '../ui/format/describe-entry.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { Icon } from '../ui/icon.tsx';
import type { Place } from './group-places.ts';
import css from './places-page.module.css';

const words = wordsIn('places', placesWords);
const ofList = wordsIn('list', listWords);

/** A place may have years of entries: this many are listed at once. */
const entriesAtOnce = 50;

/** Approximately what card, timeline and controls cover of the map, which is not there to be measured. */
const insets = { top: 92, right: 28, bottom: 300, left: 28 };
/** A zoom at which a town can be told from its neighbours. */
const maxZoom = 7;
const minZoom = 2;

/** One place: how many entries and when, the entries themselves on request, and a link to the map. */
export function PlaceItem({ place: { name, members } }: { place: Place }) {
  const isOpen = useSignal(false);
  const { day } = entryPoints.value;
  const dates = formatDayRange(...spanOf(members.map((index) => day[index] ?? 0)));
  return (
    <li class={css.place}>
      <details
        class={css.details}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary class={css.summary}>
          <span class={css.name} lang={journalLanguage()}>
            <bdi>{name}</bdi>
          </span>
          <span class={css.facts}>
            {ofList().entries(members.length)} · {dates}
          </span>
        </summary>
        {isOpen.value && <PlaceEntries members={members} />}
      </details>
      <MapLink name={name} members={members} />
    </li>
  );
}

/**
 * The first and last day: not always those of the first and last entry, since the date line turns the calendar back.
 */
function spanOf(days: readonly number[]): [number, number] {
  return days.reduce<[number, number]>(
    ([min, max], here) => [Math.min(min, here), Math.max(max, here)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function MapLink({ name, members }: { name: string; members: readonly number[] }) {
  const map = mapOfPlace(entryPoints.value, members, {
    width: isWide.value ? innerWidth - 444 : innerWidth,
    height: innerHeight,
  });
  return (
    map && (
      <a class={css.map} href={hrefOf(map)} aria-label={words().onMap(name)}>
        <Icon name="pin" size={20} />
      </a>
    )
  );
}

/**
 * The map with these entries fitted into it and the newest of them selected; null if none has coordinates.
 *
 * @param size the window's, in CSS px
 */
export function mapOfPlace(
  points: EntryPoints,
  members: readonly number[],
  size: { width: number; height: number },
): Route | null {
  const view = fitView(points, members, { ...size, insets }, { min: minZoom, max: maxZoom });
  const newest = points.entries[members.at(-1) ?? -1];
  return view && newest ? { page: 'map', entry: newest.slug, view } : null;
}

function PlaceEntries({ members }: { members: readonly number[] }) {
  const shown = useSignal(entriesAtOnce);
  const { entries, day } = entryPoints.value;
  const newestFirst = [...members].reverse();
  return (
    <>
      <ul class={css.entries}>
        {newestFirst.slice(0, shown.value).map((index) => {
          const entry = entries[index];
          return (
            entry && (
              <li key={entry.slug}>
                <a class={css.entry} href={hrefOf({ page: 'entry', slug: entry.slug })}>
                  <span class={css.title} lang={journalLanguage()}>
                    {entry.title}
                  </span>
                  <span class={css.facts}>{formatDayNumber(day[index] ?? 0)}</span>
                  <span class={css.excerpt} dir="auto" lang={journalLanguage()}>
                    {excerptOf(entry.firstLine, 100)}
                  </span>
                </a>
              </li>
            )
          );
        })}
      </ul>
      {shown.value < members.length && (
        <button
          type="button"
          class={css.more}
          onClick={() => {
            shown.value += entriesAtOnce;
          }}
        >
          {words().older}
        </button>
      )}
    </>
  );
}
