import type { Entry } from '../../model/entry.ts';
import { unknownSite } from '../../model/page-state.ts';
import { hrefOf } from '../../state/navigate.ts';

/** Whether it can be told where an entry is found: not of this app's page, where nobody has said where that will be. */
export function hasAddress(entry: Pick<Entry, 'permalink' | 'slug'>): boolean {
  return !import.meta.env.SSR || !addressOf(entry).startsWith(unknownSite);
}

/** Where an entry is found: the journal's own page of it where it names one, else this app's. */
export function addressOf({ permalink, slug }: Pick<Entry, 'permalink' | 'slug'>): string {
  return new URL(permalink ?? hrefOf({ page: 'entry', slug }), location.href).href;
}
