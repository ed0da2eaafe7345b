import type { ComponentChildren } from 'preact';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { formatDay, formatShortDay } from '../../ui/format/format-day.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import type { ExpectingLine } from '../lines/shelve-lines.ts';
import css from './item-head.module.css';

const shared = wordsIn('ui', uiWords);

/** Who said it, where and when, as a link to the entry; and a word at the line's end. */
export function ItemHead({ line, children }: { line: ExpectingLine; children?: ComponentChildren }) {
  const { number, title, place, date } = line;
  const town = place?.split(',')[0];
  return (
    <div class={css.head}>
      <a href={hrefOf({ page: 'entry', slug: line.slug })} class={css.who}>
        <span class={number ? 'visually-hidden' : css.name} lang={journalLanguage()}>
          {title}
        </span>
        {number && (
          <span class={css.name} aria-hidden="true">
            {number}
          </span>
        )}
        {town && (
          <>
            <Dot />
            <span dir="auto" lang={journalLanguage()}>
              {town}
            </span>
          </>
        )}
        {date && (
          <>
            <Dot />
            <time dateTime={date}>
              <span aria-hidden="true">{formatShortDay(date)}</span>
              <span class="visually-hidden">{formatDay(date)}</span>
            </time>
          </>
        )}
      </a>
      {children && <span class={css.aside}>{children}</span>}
    </div>
  );
}

function Dot() {
  return (
    <>
      <span class="visually-hidden">{shared().comma}</span>
      <span class={css.dot} aria-hidden="true">
        ·
      </span>
      <wbr />
    </>
  );
}
