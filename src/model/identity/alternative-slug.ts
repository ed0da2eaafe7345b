import type { Entry } from '../entry/entry.ts';
import { contentHash } from './content-hash.ts';

/** Another slug for an entry whose own is taken by an entry with another id; deterministic across devices. */
export function alternativeSlug({ id, slug }: Pick<Entry, 'id' | 'slug'>): string {
  return `${slug}-${shortHash(id)}`;
}

/** A text hashed to seven characters of `0-9a-z`. */
export function shortHash(text: string): string {
  return Number.parseInt(contentHash(text).slice(0, 12), 16).toString(36).padStart(10, '0').slice(-7);
}
