import type { NoticedLine } from '../../state/load-noticed.ts';
import { hrefOf } from '../../state/navigate.ts';
import { shortPlace } from '../ui/entry-words.ts';
import { formatMonth, formatWeekday } from '../ui/format-day.ts';
import css from './noticed-line.module.css';
import type { NoticedRow } from './noticed-order.ts';

/** One day's line; all of it leads to its entry. `hasPlace`: says where, too. */
export function NoticedRowLine({ line, hasPlace }: { line: NoticedLine; hasPlace: boolean }) {
  const { slug, title, number, date, place, noticed } = line;
  return (
    <article class={css.line}>
      {date && (
        <time dateTime={date} class={css.day}>
          <span class={css.numeral}>{Number(date.slice(8))}</span>{' '}
          <span class={css.month}>{monthOf(date)}</span>
        </time>
      )}
      <p class={css.words} dir="auto">
        <a href={hrefOf({ page: 'entry', slug })}>
          <span class="visually-hidden">{title}: </span>
          {noticed}
        </a>
      </p>
      <p class={css.dateline}>
        {[date && formatWeekday(date), hasPlace && place && shortPlace(place), number]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}

/** `Oct 2026` from `2026-10-20`. */
function monthOf(date: string): string {
  const [month = '', year = ''] = formatMonth(date.slice(0, 7)).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

/** The place that the next lines were written from. */
export function NoticedPlace({ place }: { place: Extract<NoticedRow, { kind: 'place' }> }) {
  const { name, count, newest } = place;
  return (
    <div class={css.place}>
      <h2 dir="auto">{name}</h2>
      <span class={css.count}>{count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`}</span>
      <a href={hrefOf({ page: 'map', entry: newest })}>
        On the map<span class="visually-hidden">: {name}</span>
      </a>
    </div>
  );
}
