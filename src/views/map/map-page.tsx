import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isWide, library, summariesComplete } from '../../state/signals.ts';
import { EntryCard } from './entry-card.tsx';
import { formatDayRange } from './format-days.ts';
import { MapIcon, type MapIconName } from './map-icon.tsx';
import css from './map-page.module.css';
import { dayRange, entryPoints, selectedEntry } from './map-state.ts';
import { PlaceSheet } from './place-sheet.tsx';
import { useWorldMap } from './use-world-map.ts';

/** The map timeline: the journal's life on one screen. The address says what it shows. */
export function MapPage() {
  const container = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const opened = useSignal<readonly number[] | null>(null);
  const world = useWorldMap(container, sheet, (members) => {
    opened.value = members;
  });
  return (
    <section class={css.page} aria-label="Map">
      <h1 class="visually-hidden">Map</h1>
      <div ref={container} class={css.map} />
      <div class={css.corner}>
        <ControlButton icon="fit" name="Show all entries" onPress={() => world.value?.fitAll()} />
        {isWide.value && (
          <div class={css.zoom}>
            <ControlButton icon="plus" name="Zoom in" onPress={() => world.value?.map.zoomIn()} />
            <ControlButton icon="minus" name="Zoom out" onPress={() => world.value?.map.zoomOut()} />
          </div>
        )}
      </div>
      <div ref={sheet} class={css.sheet}>
        <p class={css.attribution}>Made with Natural Earth</p>
        {selectedEntry.value && <EntryCard entry={selectedEntry.value} />}
        <Counts />
      </div>
      {opened.value && (
        <PlaceSheet
          points={entryPoints.value}
          members={opened.value}
          onClose={() => {
            opened.value = null;
          }}
          onChoose={(index) => world.value?.chooseBeforeLeaving(index)}
        />
      )}
    </section>
  );
}

function ControlButton({ icon, name, onPress }: { icon: MapIconName; name: string; onPress: () => void }) {
  return (
    <button type="button" class={css.control} aria-label={name} title={name} onClick={onPress}>
      <MapIcon name={icon} size={22} />
    </button>
  );
}

/** What is on the map and what cannot be, in a line. */
function Counts() {
  const { size, withoutPlace } = entryPoints.value;
  if (size === 0) {
    const words =
      library.value === 'open' && summariesComplete.value
        ? 'No entries yet. Each will stand here where it was written.'
        : '';
    return <p class={css.counts}>{words}</p>;
  }
  const { fromDay, toDay } = dayRange.value;
  return (
    <p class={css.counts}>
      <b class={css.range}>{formatDayRange(fromDay, toDay)}</b>
      <span>
        {[
          countWords(size, 'entry', 'entries'),
          withoutPlace > 0 && `${countWords(withoutPlace, 'entry', 'entries')} without a place`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  );
}

function countWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
