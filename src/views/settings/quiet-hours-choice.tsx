import { isTime, type QuietHours, usualQuietHours } from '../../model/app/quiet-hours.ts';
import { quietHours } from '../../state/app/note-facts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { newEntriesWords } from '../../words/english/settings/new-entries-words.ts';
import css from './new-entries-section.module.css';

const words = wordsIn('newEntries', newEntriesWords);

/** When no notes are shown, by the reader's clock. */
export function QuietHoursChoice() {
  const hours = quietHours.shown.value;
  return (
    <>
      <label class={css.switch}>
        <input
          type="checkbox"
          checked={hours !== null}
          aria-describedby="quiet-hours-note"
          onChange={({ currentTarget }) =>
            void quietHours.choose(currentTarget.checked ? usualQuietHours : null)
          }
        />
        {words().quiet}
      </label>
      {hours && (
        <div class={css.hours}>
          <TimeField hours={hours} end="from" />
          <TimeField hours={hours} end="until" />
        </div>
      )}
      <p id="quiet-hours-note" class={css.note}>
        {words().quietNote}
      </p>
    </>
  );
}

function TimeField({ hours, end }: { hours: QuietHours; end: keyof QuietHours }) {
  return (
    <label>
      {words()[end]}
      <input
        type="time"
        required
        value={hours[end]}
        onChange={({ currentTarget: { value } }) => {
          if (isTime(value)) void quietHours.choose({ ...hours, [end]: value });
        }}
      />
    </label>
  );
}
