import type { EntrySummary } from '../model/entry/entry.ts';
import { hrefOf } from '../state/navigation/navigate.ts';
import { summaries } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { headlineOf, shortPlace } from '../views/ui/format/describe-entry.ts';
import { formatDayNumeral, formatMonth, formatWeekday } from '../views/ui/format/format-day.ts';
import { journalLanguage } from '../views/ui/format/journal-language.ts';
import { Icon } from '../views/ui/icon.tsx';
import { PageHeader } from '../views/ui/page/page-header.tsx';
import { listWords } from '../words/english/list/list-words.ts';
import { nameOfPeriod } from './name-of-period.ts';
import type { Period, Screen } from './screen.ts';
import { hrefOfPeriod, PeriodLinks } from './years-navigation.tsx';

const words = wordsIn('list', listWords);

/** All entries of a year or a month as plain links, newest first; or a year's months. */
export function PeriodScreen({ period, months, earlier, later }: Extract<Screen, { kind: 'period' }>) {
  return (
    <>
      <PageHeader title={nameOfPeriod(period)}>{words().entries(period.size)}</PageHeader>
      {months.length > 0 ? (
        <div class="plain-months">
          <PeriodLinks periods={months} />
        </div>
      ) : (
        byMonth(summaries.value).map(({ month, entries }) => (
          <Month key={month} month={month === period.key ? null : month} entries={entries} />
        ))
      )}
      {(earlier || later) && (
        <p class="plain-around">
          {earlier && <Way to={earlier} icon="back" />}
          {later && <Way to={later} icon="forward" />}
        </p>
      )}
    </>
  );
}

function Way({ to, icon }: { to: Period; icon: 'back' | 'forward' }) {
  return (
    <a href={hrefOfPeriod(to)} rel={icon === 'back' ? 'prev' : 'next'}>
      {icon === 'back' && <Icon name="back" size={20} />}
      {nameOfPeriod(to)}
      {icon === 'forward' && <Icon name="forward" size={20} />}
    </a>
  );
}

/** `month`: `2026-06`; empty without a date, null if the page's title says it already. */
function Month({ month, entries }: { month: string | null; entries: readonly EntrySummary[] }) {
  return (
    <section class="plain-month">
      {month && <h2>{formatMonth(month)}</h2>}
      <ol lang={journalLanguage()}>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Date, title and place; short, for there are hundreds on a page. */
function EntryLink({ entry }: { entry: EntrySummary }) {
  const { date, number, place, slug } = entry;
  const headline = headlineOf(entry);
  return (
    <a href={hrefOf({ page: 'entry', slug })}>
      {date && (
        <time dateTime={date}>
          {formatDayNumeral(date)} <i>{formatWeekday(date)}</i>
        </time>
      )}{' '}
      <b dir="auto">{headline}</b> {number && headline !== entry.title && <em>{number}</em>}{' '}
      {place && headline === entry.title && <span>{shortPlace(place)}</span>}
    </a>
  );
}

function byMonth(entries: readonly EntrySummary[]): { month: string; entries: EntrySummary[] }[] {
  const months = new Map<string, EntrySummary[]>();
  for (const entry of entries) {
    const month = entry.date?.slice(0, 7) ?? '';
    const those = months.get(month);
    if (those) those.push(entry);
    else months.set(month, [entry]);
  }
  return [...months].map(([month, entries]) => ({ month, entries }));
}
