import { hrefOf } from '../../state/navigate.ts';
import css from './entry-missing.module.css';

/** Said only when the journal on this device is known whole and the entry is not in it. */
export function EntryMissing({ slug }: { slug: string }) {
  return (
    <div class={css.missing}>
      <h1>No entry {slug} here</h1>
      <p>
        The journal on this device does not have it. It may not be written yet, or the feed has never held it.
      </p>
      <a href={hrefOf({ page: 'list' })}>All entries</a>
    </div>
  );
}
