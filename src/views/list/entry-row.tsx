import type { EntrySummary } from '../../model/entry.ts';
import { hrefOf } from '../../state/navigate.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';
import { datelineOf, headlinesOf, isTitledByNumber } from '../ui/entry-words.ts';
import { formatDay, formatDayNumeral, formatWeekday } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { journalLanguage } from '../ui/journal-language.ts';
import { wordsOfSaving } from '../ui/save-by-hand.ts';
import css from './entry-row.module.css';
import type { RowFit } from './use-row-fit.ts';

export type ReadingState = 'unread' | 'started' | 'read';

const words = wordsIn('list', listWords);

export interface EntryRowProps {
  entry: EntrySummary;
  /** Distance from the top of the month, where rows are placed by arithmetic; left out, rows flow. */
  topPx?: number;
  reading: ReadingState;
  isSaved: boolean;
  /** The feed changed it since the reader has seen it. */
  isRevised?: boolean;
  isSelected: boolean;
  /** Cuts the row's words to its room. */
  fit: RowFit;
  /** One-based place in the whole journal, and its size, for readers that do not see the rest. */
  position: number;
  size: number;
  /** Where its link leads; left out, to the entry's page. */
  href?: string | undefined;
  /** What a plain tap does instead of following the link. */
  onChoose?: ((entry: EntrySummary) => void) | undefined;
}

/** One entry of the list. Its link's name begins with the entry's title. */
export function EntryRow({
  entry,
  topPx,
  reading,
  isSaved,
  isRevised,
  isSelected,
  fit,
  position,
  size,
  href,
  onChoose,
}: EntryRowProps) {
  const headline = fit.headline(headlinesOf(entry));
  const lang = journalLanguage();
  return (
    <article
      class={css.row}
      data-reading={reading}
      data-selected={isSelected || undefined}
      style={topPx === undefined ? {} : { position: 'absolute', top: `${topPx}px` }}
      aria-posinset={position}
      aria-setsize={size}
    >
      <span class={css.dot} aria-hidden="true" />
      {isSaved && <span class={css.ribbon} aria-hidden="true" />}
      <p class={css.day}>
        {entry.date && (
          <time dateTime={entry.date}>
            <span aria-hidden="true">{formatDayNumeral(entry.date)}</span>
            <span class={css.weekday} aria-hidden="true">
              {formatWeekday(entry.date)}
            </span>
            <span class="visually-hidden">{formatDay(entry.date)}</span>
          </time>
        )}
      </p>
      <h3 class={css.headline} dir="auto" lang={lang}>
        <a
          href={href ?? hrefOf({ page: 'entry', slug: entry.slug })}
          aria-label={[
            ...new Set([entry.title, headline]),
            words().reading[reading],
            ...(isRevised ? [words().revised] : []),
            ...(isSaved ? [wordsOfSaving().isSaved] : []),
          ].join(', ')}
          aria-current={isSelected ? 'true' : undefined}
          onClick={onChoose && ((event) => chooseOnPlainTap(event, entry, onChoose))}
        >
          {headline}
        </a>
      </h3>
      {entry.number && (
        <span class={css.number} aria-hidden={isTitledByNumber(entry) ? 'true' : undefined}>
          {entry.number}
        </span>
      )}
      <p class={css.excerpt} dir="auto" lang={lang}>
        {fit.excerpt(entry.firstLine)}
      </p>
      <p class={css.dateline}>
        {isRevised && <strong>{words().revised} · </strong>}
        <span lang={lang}>{datelineOf(entry)}</span>
      </p>
      <button type="button" class={css.menu} data-row-menu aria-label={words().rowMenu(headline)}>
        <Icon name="more" size={20} />
      </button>
    </article>
  );
}

/** A tap with a modifier is the browser's: it opens the link elsewhere. */
function chooseOnPlainTap(
  event: MouseEvent,
  entry: EntrySummary,
  onChoose: (entry: EntrySummary) => void,
): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onChoose(entry);
}
