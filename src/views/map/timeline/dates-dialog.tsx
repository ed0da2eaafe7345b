import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { dateOfDay } from '../../../model/calendar/calendar-day.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { dayRange, entryPoints, isSoFar } from '../map-state.ts';
import { formatDayRange } from '../points/format-days.ts';
import css from './dates-dialog.module.css';
import { moveRange, settleRange } from './move-range.ts';
import { parseDayRange } from './parse-day-range.ts';
import { revealStretch } from './time-axis.ts';

const words = wordsIn('map', mapWords);

/** Fields to type the days shown. */
export function DatesDialog({ onClose }: { onClose: () => void }) {
  const { firstDay, lastDay } = entryPoints.value;
  const from = useSignal(dateOfDay(dayRange.peek().fromDay));
  const to = useSignal(dateOfDay(dayRange.peek().toDay));
  const fault = useSignal<{ field: 'from' | 'to'; words: string } | null>(null);
  const show = (event: SubmitEvent) => {
    const parsed = parseDayRange(from.value, to.value, { firstDay, lastDay });
    if (parsed.kind === 'wrong') {
      event.preventDefault();
      fault.value = parsed;
      return;
    }
    moveRange(parsed.range);
    settleRange();
    const { fromDay, toDay } = parsed.range;
    revealStretch({ firstDay: isSoFar.value ? toDay : fromDay, lastDay: toDay });
  };
  return (
    <SheetDialog
      name={words().dates.title}
      note={words().dates.journal(formatDayRange(firstDay, lastDay))}
      onClose={onClose}
    >
      {/* It closes the dialog by itself, and the focus returns to where it came from. */}
      <form method="dialog" class={css.form} noValidate onSubmit={show}>
        {!isSoFar.value && <DayField name={words().timeline.from} value={from} fault={faultOf('from')} />}
        <DayField
          name={isSoFar.value ? words().dates.upTo : words().timeline.to}
          value={to}
          fault={faultOf('to')}
        />
        <div class={css.actions}>
          {/* First, so that the Enter key in a date field presses it. */}
          <button type="submit" class={css.show}>
            {isSoFar.value ? words().dates.showUpTo : words().dates.showDays}
          </button>
          <button
            type="submit"
            class={css.quiet}
            onClick={() => {
              from.value = dateOfDay(firstDay);
              to.value = dateOfDay(lastDay);
            }}
          >
            {words().dates.whole}
          </button>
        </div>
      </form>
    </SheetDialog>
  );

  function faultOf(field: 'from' | 'to'): string {
    return fault.value?.field === field ? fault.value.words : '';
  }
}

interface DayFieldProps {
  name: string;
  value: { value: string };
  fault: string;
}

function DayField({ name, value, fault }: DayFieldProps) {
  const id = useId();
  const { firstDay, lastDay } = entryPoints.value;
  return (
    <div class={css.field}>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="date"
        min={dateOfDay(firstDay)}
        max={dateOfDay(lastDay)}
        value={value.value}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      <p id={`${id}-fault`} class={css.fault} role="alert">
        {fault}
      </p>
    </div>
  );
}
