import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { journal } from '../../../model/journal/journal.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { isWide, showsStreets, summariesComplete } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { ClusterDialog } from '../dialogs/cluster-dialog.tsx';
import { MoreDialog } from '../dialogs/more-dialog.tsx';
import { NearDialog } from '../dialogs/near-dialog.tsx';
import { forgetReaderPlace } from '../locate-reader.ts';
import { MapIcon, type MapIconName } from '../map-icon.tsx';
import { entryPoints, isChoiceRead, type MapFace, mapFace, selectedEntry } from '../map-state.ts';
import { describeEntry } from '../points/describe-cluster.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { BottomSheet } from './bottom-sheet.tsx';
import { EntriesPane } from './entries-pane.tsx';
import { EntryCard } from './entry-card.tsx';
import { MapChips } from './map-chips.tsx';
import css from './map-page.module.css';
import { describeWritten, isSelectionDark, nightEntry } from './night-entry.ts';
import { sheetStop } from './sheet-stops.ts';
import { type BottomSheetState, isBelowMap, isShortWindow, useBottomSheet } from './use-bottom-sheet.ts';
import { useListing } from './use-listing.ts';
import { useNight } from './use-night.ts';
import { useWorldMap } from './use-world-map.ts';

const words = wordsIn('map', mapWords);

/** The map timeline: the journal's life on one screen. Its state is in the address. */
export function MapPage() {
  return (
    <div class={css.layout}>
      <h1 class="visually-hidden">{words().title}</h1>
      {isWide.value && !isShortWindow.value && (
        <div class={css.pane}>
          <EntriesPane />
        </div>
      )}
      <MapRegion />
    </div>
  );
}

function MapRegion() {
  const page = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const sheet = useBottomSheet(page);
  const opened = useSignal<readonly number[] | null>(null);
  const world = useWorldMap(container, sheet.measureCovered, (members) => {
    opened.value = members;
  });
  const openDialog = useSignal<'near' | 'more' | null>(null);
  const closeDialog = () => {
    openDialog.value = null;
  };
  useEffect(() => forgetReaderPlace, []);
  useListing(world, sheet.measureHead);
  useNight(world);
  return (
    <section
      ref={page}
      class={css.page}
      data-below-map={isBelowMap.value || undefined}
      aria-label={words().title}
    >
      {/* What a full sheet hides is not focusable either. */}
      <div class={css.under} inert={!isWide.value && !isShortWindow.value && sheetStop.value === 'full'}>
        <div ref={container} class={css.map} dir="ltr" data-night-here={isSelectionDark.value || undefined} />
        <FaceSwitch isHidden={sheet.hides.value.faces} />
        <MapChips onRemove={() => container.current?.focus({ preventScroll: true })} />
        <div class={css.corner} inert={sheet.hides.value.controls}>
          <ControlButton icon="fit" name={words().showAll} onPress={() => world.value?.showAll()} />
          <ControlButton
            icon="near"
            name={words().nearMe}
            onPress={() => {
              openDialog.value = 'near';
            }}
          />
          <ControlButton
            icon="more"
            name={words().more}
            onPress={() => {
              openDialog.value = 'more';
            }}
          />
          {isWide.value && (
            <div class={css.zoom}>
              <ControlButton icon="plus" name={words().zoomIn} onPress={() => world.value?.map.zoomIn()} />
              <ControlButton icon="minus" name={words().zoomOut} onPress={() => world.value?.map.zoomOut()} />
            </div>
          )}
        </div>
      </div>
      <div class={css.uncovered}>
        <Placeless />
        <MapNotes />
      </div>
      <div class={css.sheet}>
        <SheetContent sheet={sheet} />
      </div>
      {openDialog.value === 'near' && <NearDialog onClose={closeDialog} />}
      {openDialog.value === 'more' && <MoreDialog onClose={closeDialog} />}
      {opened.value && (
        <ClusterDialog
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

function SheetContent({ sheet }: { sheet: BottomSheetState }) {
  const entry = selectedEntry.value;
  // The journal is being read, which takes a moment.
  if (entryPoints.value.size === 0) return <div ref={sheet.setHead} class={css.unread} />;
  if (isShortWindow.value) {
    return (
      <div ref={sheet.setHead}>
        {entry && <EntryCard entry={entry} />}
        <NightWords />
        <Timeline />
        <EntriesPane
          isCompact
          isInline
          // The resulting card is at the column's top, or below the map if all of it scrolls.
          onChoose={() => {
            const column = sheet.head.peek()?.parentElement;
            column?.scrollTo({ top: 0 });
            column?.parentElement?.scrollTo({ top: 0 });
          }}
        />
      </div>
    );
  }
  if (isWide.value) {
    return (
      <div ref={sheet.setHead} class={css.bar}>
        {entry && <EntryCard entry={entry} />}
        <NightWords />
        <Timeline />
      </div>
    );
  }
  return (
    <BottomSheet sheet={sheet}>
      {entry && <EntryCard entry={entry} onDragAlong={sheet.drag} />}
      <NightWords />
      <Timeline />
    </BottomSheet>
  );
}

const faces: readonly MapFace[] = ['places', 'route', 'night'];

function FaceSwitch({ isHidden }: { isHidden: boolean }) {
  return (
    <fieldset class={css.faces} aria-label={words().show} inert={isHidden}>
      {faces.map((face) => (
        <button
          key={face}
          type="button"
          class={css.face}
          aria-pressed={mapFace.value === face}
          onClick={() => {
            mapFace.value = face;
          }}
        >
          {words().faces[face]}
        </button>
      ))}
    </fieldset>
  );
}

function ControlButton({ icon, name, onPress }: { icon: MapIconName; name: string; onPress: () => void }) {
  return (
    <button type="button" class={css.control} aria-label={name} title={name} onClick={onPress}>
      <MapIcon name={icon} size={22} />
    </button>
  );
}

/** Beside the credit: the entries that the map cannot show. */
function MapNotes() {
  const { withoutPlace } = entryPoints.value;
  return (
    <p class={css.notes}>
      <span data-note>
        {showsStreets.value && journal.tiles ? journal.tiles.attribution : words().credit}
      </span>
      {withoutPlace > 0 && (
        <a key={withoutPlace} data-note href={hrefOf({ page: 'places' })}>
          {words().withoutPlace(withoutPlace)}
        </a>
      )}
    </p>
  );
}

/** An empty world could mean a broken map; this says that the entries have no places. */
function Placeless() {
  const { size, withoutPlace } = entryPoints.value;
  const isKnown = summariesComplete.value && isChoiceRead.value;
  if (!isKnown || size === 0 || withoutPlace < size) return null;
  return (
    <p class={css.placeless}>
      {words().placeless} <a href={hrefOf({ page: 'list' })}>{words().readInList}</a>
    </p>
  );
}

/** The entry whose night the map shows, if no card shows it. */
function NightWords() {
  const entry = nightEntry.value;
  if (!entry || selectedEntry.value) return null;
  return (
    <p key={entry.slug} class={css.nightWords}>
      {words().nightAs(describeEntry(entry), describeWritten(entry))}
    </p>
  );
}
