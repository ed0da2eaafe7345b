import type { ComponentChildren } from 'preact';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { journalLanguage } from './format/journal-language.ts';
import css from './line-list.module.css';

const words = wordsIn('list', listWords);

/** A line about an entry, with a link to it. */
export interface Line {
  key: string;
  href: string;
  /** The entry's title; the link's name begins with it. */
  title: string;
  heading: string;
  aside: string | null;
  /** Draws its dot and tells screen readers, as the list does. */
  isUnread?: boolean;
  text: ComponentChildren;
  dateline: string;
}

/** Lines about entries along the route line. */
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
