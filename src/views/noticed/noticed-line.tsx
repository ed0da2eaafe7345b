import type { NoticedLine } from '../../state/journal/load-noticed.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { perLanguage } from '../../state/per-language.ts';
import { wordsIn } from '../../state/words-in.ts';
import { noticedWords } from '../../words/english/books/noticed-words.ts';
import { shortPlace } from '../ui/format/describe-entry.ts';
import { formatDayNumeral, formatWeekday } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import css from './noticed-line.module.css';
import type { NoticedRow } from './noticed-order.ts';

const words = wordsIn('noticed', noticedWords);

/** `Oct 2026` from `2026-10-20`. */
const shortMonth = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** One day's line; all of it links to its entry. `hasPlace`: also shows where. */
export function NoticedRowLine({ line, hasPlace }: { line: NoticedLine; hasPlace: boolean }) {
  const { slug, title, number, date, place, noticed } = line;
  return (
    <article class={css.line}>
      {date && (
        <time dateTime={date} class={css.day}>
          <span class={css.numeral}>{formatDayNumeral(date)}</span>{' '}
          <span class={css.month}>{shortMonth().format(Date.parse(date))}</span>
        </time>
      )}
      <p class={css.words} dir="auto">
        <a href={hrefOf({ page: 'entry', slug })} lang={journalLanguage()}>
          <span class="visually-hidden">{title}: </span>
          {noticed}
        </a>
      </p>
      <p class={css.dateline}>
        {joinFacts(date && formatWeekday(date), hasPlace && place && shortPlace(place), number)}
      </p>
    </article>
  );
}

/** The place that the next lines were written from. */
export function NoticedPlace({ place }: { place: Extract<NoticedRow, { kind: 'place' }> }) {
  const { count, newest } = place;
  const name = place.name ?? words().noPlace;
  return (
    <div class={css.place}>
      <h2 dir="auto" lang={place.name === null ? undefined : journalLanguage()}>
        {name}
      </h2>
      <span class={css.count}>{words().lines(count)}</span>
      <a href={hrefOf({ page: 'map', entry: newest })}>
        {words().onMap}
        <span class="visually-hidden">{words().onMapWhere(name)}</span>
      </a>
    </div>
  );
}
