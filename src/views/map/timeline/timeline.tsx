import { effect, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { debounce } from '../debounce.ts';
import { MapIcon } from '../map-icon.tsx';
import {
  countInAll,
  countInRange,
  dayRange,
  entryPoints,
  isSoFar,
  selectedEntry,
  selectedIndex,
} from '../map-state.ts';
import { describeEntry } from '../points/describe-cluster.ts';
import { formatDayNumber, formatDayRange } from '../points/format-days.ts';
import { DatesDialog } from './dates-dialog.tsx';
import { gapDays, isPlaying, neighbourOf, pause, play, stepEntry } from './playback.ts';
import { RangeBrush } from './range-brush.tsx';
import css from './timeline.module.css';
import { TimelineTools } from './timeline-tools.tsx';

const words = wordsIn('map', mapWords);
const ofEntry = wordsIn('entry', entryWords);

/** The journal's time: which days the map shows, and the controls to go through them entry by entry. */
export function Timeline() {
  useEffect(() => pause, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the grid that this is in every browser
    <div role="group" aria-label={words().timeline.name} class={css.timeline}>
      <RangeWords />
      <Controls />
      <RangeBrush />
      <TimelineTools />
      <RestingWords />
    </div>
  );
}

/** The days shown, which can be typed after pressing them, and how many entries they contain. */
function RangeWords() {
  const isOpen = useSignal(false);
  return (
    <div class={css.words} translate={false}>
      <button
        type="button"
        class={css.range}
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <DaysShown />
        <span class="visually-hidden">{words().timeline.chooseDates}</span>
      </button>
      <CountShown />
      {isOpen.value && (
        <DatesDialog
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}

/**
 * Text that changes with every step of a drag is written into its text nodes, without rendering. A browser that
 * translates the page would replace those nodes: it has to leave these alone.
 */
function DaysShown() {
  const days = useComputed(() => {
    const { fromDay, toDay } = dayRange.value;
    return isSoFar.value ? words().timeline.upTo(formatDayNumber(toDay)) : formatDayRange(fromDay, toDay);
  });
  return <>{days}</>;
}

function CountShown() {
  const count = useComputed(() =>
    gapDays.value
      ? words().timeline.gap(gapDays.value)
      : words().timeline.shown(countInRange.value, countInAll.value),
  );
  return <p class={css.count}>{count}</p>;
}

function Controls() {
  const hasPrevious = useComputed(() => neighbourOf(selectedIndex.value, -1) >= 0).value;
  const hasNext = useComputed(() => neighbourOf(selectedIndex.value, 1) >= 0).value;
  return (
    <div class={css.controls} dir="ltr">
      <StepButton name={ofEntry().previousEntry} icon="previous" step={-1} isOpen={hasPrevious} />
      <button
        type="button"
        class={css.play}
        aria-label={isPlaying.value ? words().timeline.pause : words().timeline.play}
        onClick={() => (isPlaying.value ? pause() : play())}
      >
        <svg width="24" height="24" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
          <path
            d={
              isPlaying.value
                ? 'M8 6h2.500a.5.5 0 0 1 .5.5v11a.5.5 0 0 1-.5.5H8a.5.5 0 0 1-.5-.5v-11A.5.5 0 0 1 8 6zm5.500 0H16a.5.5 0 0 1 .5.5v11a.5.5 0 0 1-.5.5h-2.500a.5.5 0 0 1-.5-.5v-11a.5.5 0 0 1 .5-.5z'
                : 'M8.500 6.400v11.200a.6.6 0 0 0 .9.500l9-5.600a.6.6 0 0 0 0-1l-9-5.600a.6.6 0 0 0-.9.500z'
            }
          />
        </svg>
      </button>
      <StepButton name={ofEntry().nextEntry} icon="next" step={1} isOpen={hasNext} />
    </div>
  );
}

interface StepButtonProps {
  name: string;
  icon: 'previous' | 'next';
  step: 1 | -1;
  isOpen: boolean;
}

/** Stays focusable at the end of the range: a button that vanishes under the finger loses the keyboard's focus. */
function StepButton({ name, icon, step, isOpen }: StepButtonProps) {
  return (
    <button
      type="button"
      class={css.step}
      aria-label={name}
      aria-disabled={!isOpen}
      onClick={() => {
        pause();
        stepEntry(step);
      }}
    >
      <MapIcon name={icon} />
    </button>
  );
}

const delayMs = 900;

/** Announces what the map shows, once it rests: never at each step of a drag, and not while it plays. */
function RestingWords() {
  const said = useSignal('');
  useEffect(() => {
    let last = wordsNow();
    const saying = debounce(delayMs, say);
    const stop = effect(() => {
      // Read so that the effect runs again when they change; put into words once they rest.
      void [dayRange.value, selectedEntry.value, entryPoints.value, isPlaying.value];
      if (isPlaying.value) saying.cancel();
      else saying.restart();
    });
    return () => {
      saying.cancel();
      stop();
    };

    function say(): void {
      const now = wordsNow();
      if (now !== last) said.value = now;
      last = now;
    }
  }, []);
  return (
    <p class="visually-hidden" role="status" translate={false}>
      {said}
    </p>
  );
}

function wordsNow(): string {
  const { fromDay, toDay } = dayRange.peek();
  const days = formatDayRange(fromDay, toDay, { isSaid: true });
  const entry = selectedEntry.peek();
  return words().timeline.shownSaid(
    countInRange.peek(),
    countInAll.peek(),
    days,
    entry && describeEntry(entry),
  );
}
