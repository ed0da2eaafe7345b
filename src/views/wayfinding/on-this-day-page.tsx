import { useComputed } from '@preact/signals';
import { type DayInThePast, onThisDay } from '../../model/journal/on-this-day.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { summaries, today } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/list/paths-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { formatDay, formatWholeDay } from '../ui/format/format-day.ts';
import { LineList } from '../ui/line-list.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { lineOfEntry } from './line-of-entry.ts';
import { openRandomOrAnnounce } from './open-random-or-announce.ts';
import css from './wayfinding-page.module.css';

const words = wordsIn('paths', pathsWords);
const shared = wordsIn('ui', uiWords);

/** What was written on this day of other years, and some days ago. */
export function OnThisDayPage() {
  const days = useComputed(() => onThisDay(summaries.value, today.value)).value;
  return (
    <div class={css.page}>
      <PageHeader title={words().onThisDay.title}>{formatDay(today.value)}</PageHeader>
      {days.length === 0 && <NothingThen />}
      {days.map((day) => (
        <section key={day.day} aria-labelledby={`day-${day.day}`} class={css.day}>
          <h2 id={`day-${day.day}`}>{describeAgo(day)}</h2>
          <p>{formatWholeDay(day.day)}</p>
          <LineList lines={day.entries.map((entry) => lineOfEntry(entry))} />
        </section>
      ))}
    </div>
  );
}

/** An empty day is not a dead end. */
function NothingThen() {
  return (
    <>
      <p class={css.nothing}>{words().onThisDay.nothing}</p>
      <p class={css.ways}>
        <a href={hrefOf({ page: 'list' })} class={css.second}>
          {shared().allEntries}
        </a>
        {summaries.value.length > 0 && (
          <button type="button" class={css.second} onClick={() => void openRandomOrAnnounce()}>
            {words().random}
          </button>
        )}
      </p>
    </>
  );
}

function describeAgo({ unit, ago }: DayInThePast): string {
  return unit === 'years' ? words().onThisDay.yearsAgo(ago) : words().onThisDay.daysAgo(ago);
}
