import type { EntrySummary } from '../../model/entry.ts';
import { hrefOf } from '../../state/navigate.ts';
import { excerptOf, headlineOf, isTitledByNumber } from '../ui/entry-words.ts';
import css from './entry-card.module.css';
import { formatCardDay } from './format-days.ts';
import { MapIcon } from './map-icon.tsx';

/** The selected entry at the bottom of the map: all of it is one link to the entry. */
export function EntryCard({ entry }: { entry: EntrySummary }) {
  const headline = headlineOf(entry);
  const facts = [
    entry.date && formatCardDay(entry.date),
    entry.localTime,
    entry.state,
    entry.origin ? null : 'without a place',
  ].filter((fact) => fact);
  return (
    <article class={css.card} key={entry.slug}>
      <p class={css.dateline}>
        {entry.number && (
          <b class={css.number} aria-hidden={isTitledByNumber(entry) ? 'true' : undefined}>
            {entry.number}
          </b>
        )}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <h2 class={css.headline} dir="auto">
        <a href={hrefOf({ page: 'entry', slug: entry.slug })}>
          {headline !== entry.title && <span class="visually-hidden">{entry.title}, </span>}
          {headline}
        </a>
      </h2>
      <p class={css.excerpt} dir="auto">
        {excerptOf(entry.firstLine, 90)}
      </p>
      <span class={css.chevron}>
        <MapIcon name="next" />
      </span>
    </article>
  );
}
