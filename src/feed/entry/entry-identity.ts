import type { Entry } from '../../model/entry/entry.ts';
import { shortHash } from '../../model/identity/alternative-slug.ts';

export { entryId } from '../../model/identity/entry-id.ts';

const slugWordsLength = 48;

/** The entry's segment in the address: its number as written, else words of its title and a short hash of its id. */
export function entrySlug({ id, number, title }: Pick<Entry, 'id' | 'number' | 'title'>): string {
  if (number !== null) return number;
  const words = asciiWords(title);
  return `${words === '' ? 'post' : words}-${shortHash(id)}`;
}

function asciiWords(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    if (slug.length + word.length > slugWordsLength) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug;
}
