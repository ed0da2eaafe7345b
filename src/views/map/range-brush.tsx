import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { axisLabels } from './axis-labels.ts';
import { binEntries, type DayBin } from './bin-entries.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';
import { dayRange, entryPoints, selectedIndex } from './map-state.ts';
import css from './range-brush.module.css';
import { RangeThumb } from './range-thumb.tsx';
import { useBrushDrag } from './use-brush-drag.ts';
import { useWidth } from './use-width.ts';

const barsHeightPx = 44;
const thinnestPx = 1.4;

/** The histogram of the journal's life with the two ends of the shown days on it: dragged, or moved by keys. */
export function RangeBrush() {
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const axis = useComputed<DayAxis>(() => {
    const { firstDay, lastDay } = entryPoints.value;
    return { firstDay, lastDay, widthPx: width.value };
  });
  const bars = useComputed(() => drawBars(binEntries(entryPoints.value, axis.value), axis.value));
  const labels = useComputed(() => (width.value > 0 ? axisLabels(axis.value) : []));
  const drag = useBrushDrag(area, axis);
  const { fromDay, toDay } = dayRange.value;
  const fromPx = startOfDay(axis.value, fromDay);
  const toPx = startOfDay(axis.value, toDay + 1);
  return (
    <div class={css.brush}>
      <div ref={area} class={css.area} {...drag}>
        <svg class={css.chart} width={width.value} height={barsHeightPx} aria-hidden="true">
          <path class={css.bars} d={bars.value} />
          <path
            class={css.barsInRange}
            d={bars.value}
            style={{ clipPath: `inset(0 ${width.value - toPx}px 0 ${fromPx}px)` }}
          />
          <CurrentDay axis={axis.value} />
        </svg>
        <span class={css.line} />
        <span class={css.lineInRange} style={{ left: `${fromPx}px`, width: `${toPx - fromPx}px` }} />
        <RangeThumb name="From" end="from" xPx={fromPx} />
        <RangeThumb name="To" end="to" xPx={toPx} />
      </div>
      <div class={css.labels} aria-hidden="true">
        {labels.value.map(({ day, text, xPx }) => (
          <span key={day} class={css.label} style={{ left: `${xPx}px` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Where the selected entry stands: a bar of ink, and a caret above it. */
function CurrentDay({ axis }: { axis: DayAxis }) {
  const index = selectedIndex.value;
  if (index < 0) return null;
  const x = startOfDay(axis, (entryPoints.value.day[index] ?? axis.firstDay) + 0.5);
  return (
    <g class={css.current}>
      <path d={`M${x - 5} -8h10l-5 6z`} />
      <path d={`M${x - 1} 4h2V${barsHeightPx}h-2z`} />
    </g>
  );
}

/** All bars as one path: the bars in range are the same path in another colour, cut to the range. */
function drawBars(bins: readonly DayBin[], axis: DayAxis): string {
  return bins
    .filter(({ height }) => height > 0)
    .map(({ fromDay, endDay, height }) => {
      const left = startOfDay(axis, fromDay);
      const width = startOfDay(axis, endDay) - left;
      const gap = width > 8 ? 2 : Math.min(width * 0.28, width - thinnestPx);
      const tall = Math.max(3, height * (barsHeightPx - 2));
      return `M${round(left + gap / 2)} ${barsHeightPx}v${round(-tall)}h${round(width - gap)}v${round(tall)}z`;
    })
    .join('');
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
