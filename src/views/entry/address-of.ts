import type { Entry } from '../../model/entry.ts';
import { hrefOf } from '../../state/navigate.ts';

/** Where an entry is found: the journal's own page of it where it names one, else this app's. */
export function addressOf({ permalink, slug }: Pick<Entry, 'permalink' | 'slug'>): string {
  return permalink ?? new URL(hrefOf({ page: 'entry', slug }), location.href).href;
}
