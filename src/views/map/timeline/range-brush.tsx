import {
  type ReadonlySignal,
  type Signal,
  untracked,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { entryPoints, isSoFar, selectedIndex } from '../map-state.ts';
import { textScale } from '../text-scale.ts';
import { axisLabels } from './axis-labels.ts';
import { binEntries } from './bin-entries.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';
import { drawBars } from './draw-bars.ts';
import css from './range-brush.module.css';
import { endsOnAxis, RangeThumb } from './range-thumb.tsx';
import { axisSpan, isAxisZoomed, revealOnAxis } from './time-axis.ts';
import { useBrushDrag } from './use-brush-drag.ts';

const words = wordsIn('map', mapWords);

const barsHeightPx = 44;

/**
 * The histogram of the journal's life with the two ends of the shown days on it: dragged, or moved by keys. As on
 * every player, time runs from left to right in all languages.
 */
export function RangeBrush() {
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const axis = useComputed<DayAxis>(() => ({ ...axisSpan.value, widthPx: width.value }));
  const bars = useComputed(() =>
    drawBars(binEntries(entryPoints.value, axis.value), axis.value, barsHeightPx),
  );
  const drag = useBrushDrag(area, axis);
  useSignalEffect(() => {
    const day = entryPoints.value.day[selectedIndex.value];
    // Once: an axis that is moved afterwards is where the reader wants it.
    if (day !== undefined) untracked(() => revealOnAxis(day));
  });
  return (
    <div class={css.brush} dir="ltr">
      <div ref={area} class={css.area} {...drag}>
        <Bars axis={axis} bars={bars} />
        <BarsInRange axis={axis} bars={bars} />
        <CurrentDay axis={axis} />
        <Thumbs axis={axis} />
      </div>
      <Labels axis={axis} />
    </div>
  );
}

/** An element's inner width in CSS px, kept up to date; 0 until the first frame lays it out, which it is not ahead of. */
function useWidth(element: RefObject<HTMLElement | null>): Signal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => {
      width.value = target.clientWidth;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return width;
}

interface AxisProps {
  axis: ReadonlySignal<DayAxis>;
}

function Bars({ axis, bars }: AxisProps & { bars: ReadonlySignal<string> }) {
  return (
    <>
      <svg class={css.bars} width={axis.value.widthPx} height={barsHeightPx} aria-hidden="true">
        <path d={bars.value} />
      </svg>
      <span class={css.line} />
    </>
  );
}

/**
 * The same bars in another colour, behind two windows that are moved against one another: a step of a drag is then
 * three transforms, without layout or painting.
 */
function BarsInRange({ axis, bars }: AxisProps & { bars: ReadonlySignal<string> }) {
  const ends = useComputed(() => endsOnAxis(axis.value));
  const outer = useComputed(() => moveBy(ends.value.toPx - axis.value.widthPx));
  const inner = useComputed(() => moveBy(axis.value.widthPx - ends.value.toPx + ends.value.fromPx));
  const unmoved = useComputed(() => moveBy(-ends.value.fromPx));
  return (
    <span class={css.inRange} style={outer} aria-hidden="true">
      <span class={css.inRange} style={inner}>
        <span class={css.unmoved} style={unmoved}>
          <BarsPath widthPx={axis.value.widthPx} bars={bars} />
        </span>
      </span>
    </span>
  );
}

function BarsPath({ widthPx, bars }: { widthPx: number; bars: ReadonlySignal<string> }) {
  return (
    <>
      <svg class={css.barsInRange} width={widthPx} height={barsHeightPx} aria-hidden="true">
        <path d={bars.value} />
      </svg>
      <span class={css.lineInRange} />
    </>
  );
}

/** Where the selected entry is: a bar of ink, and a caret above it. */
function CurrentDay({ axis }: AxisProps) {
  const day = entryPoints.value.day[selectedIndex.value];
  const { firstDay, lastDay } = axis.value;
  if (day === undefined || day < firstDay || day > lastDay) return null;
  const x = startOfDay(axis.value, day + 0.5);
  return (
    <svg class={css.current} width={axis.value.widthPx} height={barsHeightPx} aria-hidden="true">
      <path d={`M${x - 5} -8h10l-5 6z`} />
      <path d={`M${x - 1} 4h2V${barsHeightPx}h-2z`} />
    </svg>
  );
}

function Thumbs({ axis }: AxisProps) {
  return (
    <>
      {!isSoFar.value && <RangeThumb name={words().timeline.from} end="from" axis={axis} />}
      <RangeThumb name={words().timeline.to} end="to" axis={axis} />
    </>
  );
}

function Labels({ axis }: AxisProps) {
  const labels =
    axis.value.widthPx > 0
      ? axisLabels(axis.value, { needsYear: isAxisZoomed.value, textScale: textScale() })
      : [];
  return (
    <div class={css.labels} aria-hidden="true" translate={false}>
      {labels.map(({ day, text, xPx }) => (
        <span key={day} class={css.label} style={{ left: `${xPx}px` }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function moveBy(xPx: number): string {
  return `transform: translateX(${xPx}px)`;
}
