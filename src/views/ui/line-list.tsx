import type { ComponentChildren } from 'preact';
import css from './line-list.module.css';

/** A line out of an entry, and the way to the entry. */
export interface Line {
  key: string;
  href: string;
  /** The entry's title; the link's name begins with it. */
  title: string;
  heading: string;
  aside: string | null;
  text: ComponentChildren;
  dateline: string;
}

/** Lines out of entries along the thread. `isToCome` draws them hollow: expected, not yet seen. */
export function LineList({ lines, isToCome = false }: { lines: readonly Line[]; isToCome?: boolean }) {
  return (
    <ol class={css.lines} data-to-come={isToCome || undefined}>
      {lines.map(({ key, href, title, heading, aside, text, dateline }) => (
        <li key={key} class={css.line}>
          <a href={href}>
            {heading !== title && <span class="visually-hidden">{title}, </span>}
            {heading}
          </a>
          {aside && (
            <span class={css.aside} aria-hidden="true">
              {aside}
            </span>
          )}
          <p class={css.text} dir="auto">
            {text}
          </p>
          <p class={css.dateline}>{dateline}</p>
        </li>
      ))}
    </ol>
  );
}
