import type { ComponentChildren } from 'preact';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { journalLanguage } from './journal-language.ts';
import css from './line-list.module.css';

const words = wordsIn('list', listWords);

/** A line out of an entry, and the way to the entry. */
export interface Line {
  key: string;
  href: string;
  /** The entry's title; the link's name begins with it. */
  title: string;
  heading: string;
  aside: string | null;
  /** Draws its dot and says so, as the list does. */
  isUnread?: boolean;
  text: ComponentChildren;
  dateline: string;
}

/** Lines out of entries along the thread. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <ol class={css.lines}>
      {lines.map(({ key, href, title, heading, aside, isUnread, text, dateline }) => (
        <li key={key} class={css.line} data-unread={isUnread || undefined}>
          <a
            href={href}
            lang={journalLanguage()}
            aria-label={[...new Set([title, heading]), ...(isUnread ? [words().reading.unread] : [])].join(
              ', ',
            )}
          >
            <bdi>{heading}</bdi>
          </a>
          {aside && (
            <span class={css.aside} aria-hidden="true">
              {aside}
            </span>
          )}
          <p class={css.text} dir="auto" lang={journalLanguage()}>
            {text}
          </p>
          <p class={css.dateline}>{dateline}</p>
        </li>
      ))}
    </ol>
  );
}
