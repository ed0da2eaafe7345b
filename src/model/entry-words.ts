import type { Entry } from './entry.ts';
import { imagesOf } from './images-of.ts';
import { plainText } from './plain-text.ts';

type Told = Pick<Entry, 'title' | 'originText' | 'place' | 'state' | 'body' | 'noticed' | 'expects'>;

/** An address that stands among the words, and what of it may be signed or count a visit. */
const query = /(\bhttps?:\/\/[^\s?#]+)[?#]\S*/g;
/** What stands behind the name of a recording: with advertisements for each listener it is as long as it comes. */
const measures = /(?: · (?:\d+:)?\d+:\d\d)? · [\d.]+ [kMG]B$/gm;

/**
 * Every word that an entry says, one line a part: what has to differ for it to be called revised. Addresses are none,
 * be it of links or of pictures; dates neither, which the app itself puts into words.
 */
export function entryWords({ title, originText, place, state, body, noticed, expects }: Told): string {
  const words = plainText(body).replace(query, '$1').replace(measures, '');
  const parts = [title, originText, place, state, words, noticed, expects];
  return parts.map((part) => (part ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}

/** What tells an entry's text from others': its words but for the title, and its pictures by their paths. */
export function entryText({ body, noticed, expects }: Pick<Entry, 'body' | 'noticed' | 'expects'>): string {
  const words = [plainText(body), noticed ?? '', expects ?? ''].join('\n').replace(/\s+/g, ' ').trim();
  return [words, ...imagesOf(body).map(pathOf)].join('\n');
}

/** A picture's address without what is signed or counted in it, and without the host, which may be any of many. */
function pathOf(address: string): string {
  return address.startsWith('data:')
    ? address
    : address.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/i, '');
}
