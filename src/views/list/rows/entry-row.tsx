import type { EntrySummary } from '../../../model/entry/entry.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { language, wordsIn } from '../../../state/words-in.ts';
import { listWords } from '../../../words/english/list/list-words.ts';
import { wordsOfSaving } from '../../ui/acts/save-with-undo.ts';
import { datelineOf, headlineOf, headlinesOf, isTitledByNumber } from '../../ui/format/describe-entry.ts';
import { formatDay, formatDayNumeral, formatWeekday } from '../../ui/format/format-day.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { roomFirst } from '../../ui/next-frame.ts';
import css from './entry-row.module.css';
import type { RowFit } from './row-fit.ts';

export type ReadingState = 'unread' | 'started' | 'read';

const words = wordsIn('list', listWords);

/** Half a phone's screen: the rows in the first frame of a page that is seen before the app is there. */
export const rowsAtFirst = 4;

export interface EntryRowProps {
  entry: EntrySummary;
  /** Distance from the top of the month; null if the style sheet lays out the list. */
  topPx: number | null;
  /** The last row of its month. */
  isLast: boolean;
  reading: ReadingState;
  isSaved: boolean;
  /** The feed has changed it since the reader saw it. */
  isRevised?: boolean;
  isSelected: boolean;
  /** Of its element; left out, it has none. */
  id?: string | undefined;
  /** Cuts the row's words to its room. */
  fit: RowFit;
  /** One-based index in the whole journal, and its size, for screen readers when other rows are not in the page. */
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
  isLast,
  reading,
  isSaved,
  isRevised,
  isSelected,
  id,
  fit,
  position,
  size,
  href,
  onChoose,
}: EntryRowProps) {
  const headline = headlineOf(entry);
  const { text, rest, isTooWide } = fit.headline(headlinesOf(entry), entry.number);
  const revised = isRevised ? `${words().revised} · ` : '';
  const lang = journalLanguage();
  return (
    <article
      id={id}
      class={css.row}
      data-entry={entry.slug}
      data-reading={reading}
      data-selected={isSelected || undefined}
      data-last={isLast || undefined}
      {...(position > rowsAtFirst && roomFirst)}
      {...(topPx !== null && { style: { top: `${topPx}px` } })}
      aria-posinset={position}
      aria-setsize={size}
    >
      {isSaved && <span class={css.ribbon} aria-hidden="true" />}
      {entry.date && (
        <time class={css.day} dateTime={entry.date} aria-hidden="true">
          {formatDayNumeral(entry.date)}
          <span class={css.weekday}>{formatWeekday(entry.date)}</span>
        </time>
      )}
      <h3 class={css.headline} data-too-wide={isTooWide || undefined} dir="auto" lang={lang}>
        <a
          href={href ?? hrefOf({ page: 'entry', slug: entry.slug })}
          aria-label={[
            ...new Set([entry.title, headline]),
            ...(entry.date ? [formatDay(entry.date)] : []),
            words().reading[reading],
            ...(isRevised ? [words().revised] : []),
            ...(isSaved ? [wordsOfSaving().isSaved] : []),
          ].join(', ')}
          aria-current={isSelected ? 'true' : undefined}
          onClick={onChoose && ((event) => chooseOnPlainTap(event, entry, onChoose))}
        >
          {rest ? <span>{text}</span> : text}
          {rest && <span>{rest}</span>}
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
      <p class={css.dateline} lang={lang}>
        {isRevised && <strong lang={language.value}>{revised}</strong>}
        {fit.dateline(datelineOf(entry), revised)}
      </p>
      <button type="button" class={css.menu} data-row-menu aria-label={words().rowMenu(headline)} />
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
