import type { Entry } from '../entry/entry.ts';
import { imagesOf } from '../entry/images-of.ts';
import { plainText } from '../entry/plain-text.ts';

type Told = Pick<Entry, 'title' | 'originText' | 'place' | 'state' | 'body' | 'noticed' | 'expects'>;

/** An address among the words: the part of it that may be a signature or a counter. */
const query = /(\bhttps?:\/\/[^\s?#]+)[?#]\S*/g;
/** What follows the name of a recording: with advertisements for each listener its length varies. */
const measures = /(?: · (?:\d+:)?\d+:\d\d)? · [\d.]+ [kMG]B$/gm;

/**
 * All words of an entry, one line per part: if they differ, the entry counts as revised. Addresses of links and
 * pictures do not count, nor do dates, which the app itself formats.
 */
export function entryWords({ title, originText, place, state, body, noticed, expects }: Told): string {
  const words = plainText(body).replace(query, '$1').replace(measures, '');
  const parts = [title, originText, place, state, words, noticed, expects];
  return parts.map((part) => (part ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}

/** What distinguishes an entry's text from others: its words except for the title, and its pictures by their paths. */
export function entryText({ body, noticed, expects }: Pick<Entry, 'body' | 'noticed' | 'expects'>): string {
  const words = [plainText(body), noticed ?? '', expects ?? ''].join('\n').replace(/\s+/g, ' ').trim();
  return [words, ...imagesOf(body).map(pathOf)].join('\n');
}

/** A picture's address without signatures and counters, and without the host, which may be any of several. */
function pathOf(address: string): string {
  return address.startsWith('data:')
    ? address
    : address.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/i, '');
}
