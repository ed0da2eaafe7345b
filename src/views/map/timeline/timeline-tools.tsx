import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { MapIcon } from '../map-icon.tsx';
import { dayRange, entryPoints, isSoFar, selectedIndex, showSoFar } from '../map-state.ts';
import { settleRange } from './move-range.ts';
import { type PlaySpeed, playSpeed } from './playback.ts';
import { axisSpan, isAxisZoomed, zoomAxis } from './time-axis.ts';
import css from './timeline-tools.module.css';

const words = wordsIn('map', mapWords);

/** How the timeline is shown: days between two or all up to one, how fast it plays, and the zoom of its axis. */
export function TimelineTools() {
  return (
    <div class={css.tools}>
      <ModeSwitch />
      <SpeedChoice />
      <AxisZoom />
    </div>
  );
}

const modes = [
  { name: 'window', note: 'windowNote', isSoFar: false },
  { name: 'soFar', note: 'soFarNote', isSoFar: true },
] as const;

function ModeSwitch() {
  return (
    <fieldset class={css.modes} aria-label={words().timeline.modes}>
      {modes.map((mode) => (
        <button
          key={mode.name}
          type="button"
          class={css.mode}
          title={words().timeline[mode.note]}
          aria-pressed={isSoFar.value === mode.isSoFar}
          onClick={() => {
            settleRange();
            showSoFar(mode.isSoFar);
          }}
        >
          {words().timeline[mode.name]}
        </button>
      ))}
    </fieldset>
  );
}

const speeds: { speed: PlaySpeed; name: string }[] = [
  { speed: 'slow', name: '½×' },
  { speed: 'normal', name: '1×' },
  { speed: 'fast', name: '2×' },
];

function SpeedChoice() {
  return (
    <select
      class={css.speed}
      dir="ltr"
      aria-label={words().timeline.speed}
      title={words().timeline.speed}
      value={playSpeed.value}
      onChange={({ currentTarget }) => {
        playSpeed.value = speeds.find(({ speed }) => speed === currentTarget.value)?.speed ?? 'normal';
      }}
    >
      {speeds.map(({ speed, name }) => (
        <option key={speed} value={speed}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** One press doubles the axis' zoom. */
const zoomByPress = 2;

function AxisZoom() {
  return (
    <div class={css.zoom}>
      <ZoomButton
        name={words().timeline.widen}
        icon="minus"
        factor={1 / zoomByPress}
        isOpen={isAxisZoomed.value}
      />
      <ZoomButton name={words().timeline.narrow} icon="plus" factor={zoomByPress} isOpen={canZoomIn()} />
    </div>
  );
}

interface ZoomButtonProps {
  name: string;
  icon: 'plus' | 'minus';
  factor: number;
  isOpen: boolean;
}

/** Stays focusable at its limit: a button that vanishes loses the keyboard's focus. */
function ZoomButton({ name, icon, factor, isOpen }: ZoomButtonProps) {
  return (
    <button
      type="button"
      class={css.zoomButton}
      aria-label={name}
      title={name}
      aria-disabled={!isOpen}
      onClick={() => zoomAxis(factor, middleOfInterest())}
    >
      <MapIcon name={icon} size={20} />
    </button>
  );
}

function canZoomIn(): boolean {
  return axisSpan.value.lastDay - axisSpan.value.firstDay > 14;
}

/** The selected entry's day, or the middle of the days shown, within the axis. */
function middleOfInterest(): number {
  const { firstDay, lastDay } = axisSpan.value;
  const selected = entryPoints.value.day[selectedIndex.value];
  const from = Math.max(firstDay, dayRange.value.fromDay);
  const to = Math.min(lastDay, dayRange.value.toDay);
  const middle = selected ?? (isSoFar.value ? to : (from + to) / 2);
  return Math.min(lastDay, Math.max(firstDay, middle));
}
