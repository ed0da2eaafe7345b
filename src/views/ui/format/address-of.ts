import { unknownSite } from '../../../model/app/page-state.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';

/**
 * Whether an entry's address is known: the one of this app's page is not, if nobody has configured where it is
 * published.
 */
export function hasAddress(entry: Pick<Entry, 'permalink' | 'slug'>): boolean {
  return !import.meta.env.SSR || !addressOf(entry).startsWith(unknownSite);
}

/** An entry's address: the journal's own page if it has one, else this app's. */
export function addressOf({ permalink, slug }: Pick<Entry, 'permalink' | 'slug'>): string {
  return new URL(permalink ?? hrefOf({ page: 'entry', slug }), location.href).href;
}
