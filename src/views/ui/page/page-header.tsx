import type { ComponentChildren } from 'preact';
import css from './page-header.module.css';

/** The top of a page: its name, and a line about it. */
export function PageHeader({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class={css.header}>
      <h1>{title}</h1>
      {children && <p>{children}</p>}
    </header>
  );
}
