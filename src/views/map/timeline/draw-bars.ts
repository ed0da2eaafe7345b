import type { DayBin } from './bin-entries.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';

const minWidthPx = 1.4;
/** A journal of a few days has room for bars as broad as they are high, which would be a block and not a histogram. */
const maxWidthPx = 12;
const minHeightPx = 3;

/** All bars of a histogram as one SVG path, each in the middle of its days; `heightPx` is the room that they have. */
export function drawBars(bins: readonly DayBin[], axis: DayAxis, heightPx: number): string {
  return bins
    .filter(({ height }) => height > 0)
    .map(({ fromDay, endDay, height }) => {
      const left = startOfDay(axis, fromDay);
      const roomPx = startOfDay(axis, endDay) - left;
      const gapPx = roomPx > 8 ? 2 : Math.min(roomPx * 0.28, roomPx - minWidthPx);
      const widthPx = Math.min(maxWidthPx, roomPx - gapPx);
      const tallPx = Math.max(minHeightPx, height * (heightPx - 2));
      const startPx = left + (roomPx - widthPx) / 2;
      return `M${round(startPx)} ${heightPx}v${round(-tallPx)}h${round(widthPx)}v${round(tallPx)}z`;
    })
    .join('');
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
