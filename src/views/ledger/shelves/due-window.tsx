import type { Expectation } from '../../../model/ledger/expectation.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatShortDay } from '../../ui/format/format-day.ts';
import { describeWindow, shift } from './describe-window.ts';
import css from './due-window.module.css';
import { type Bar, placeBar } from './place-bar.ts';

const words = wordsIn('ledger', ledgerWords);

interface DueWindowProps {
  expectation: Expectation;
  today: string;
  isDue: boolean;
}

/** The window on an axis of fifteen days with today in the middle, and in words below its start. */
export function DueWindow({ expectation, today, isDue }: DueWindowProps) {
  const bar = placeBar(expectation, today);
  const { window } = describeWindow(expectation, today);
  return (
    <div class={css.window} data-due={isDue || undefined}>
      <div class={css.track} data-open={bar === null || undefined} aria-hidden="true">
        {bar && (
          <span
            class={css.bar}
            data-outside={bar.outside ? (bar.start > 0 ? 'end' : 'start') : undefined}
            data-beyond-start={bar.beyondStart || undefined}
            data-beyond-end={bar.beyondEnd || undefined}
            style={
              bar.outside ? {} : { insetInlineStart: `${bar.start}%`, insetInlineEnd: `${100 - bar.end}%` }
            }
          />
        )}
        <span class={css.now} />
      </div>
      <p class={css.label} style={placeLabel(bar)}>
        {window}
      </p>
    </div>
  );
}

/** Aligned to the bar's start, or to its end if there would be no room after it. */
function placeLabel(bar: Bar | null): Record<string, string> {
  if (bar === null || bar.start <= 55) return { paddingInlineStart: `${bar?.start ?? 0}%` };
  return { paddingInlineEnd: `${100 - bar.end}%`, textAlign: 'end' };
}

/** The axis’s days, once above all windows of a shelf. */
export function AxisDays({ today }: { today: string }) {
  return (
    <p class={css.days} aria-hidden="true">
      <span>{formatShortDay(shift(today, -7))}</span>
      <strong>{words().todayOnAxis(formatShortDay(today))}</strong>
      <span>{formatShortDay(shift(today, 7))}</span>
    </p>
  );
}
