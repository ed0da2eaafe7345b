import { hrefOf } from '../state/navigate.ts';
import css from './entry/entry-missing.module.css';

/** An address that is none of the app's. */
export function MissingPage() {
  return (
    <div class={css.missing}>
      <h1>Nothing at this address</h1>
      <p>The journal’s pages are its entries, the map, the ledger, the search and the settings.</p>
      <a href={hrefOf({ page: 'list' })}>All entries</a>
    </div>
  );
}
