import { parseUrl } from '../../model/text/parse-url.ts';

/** What another app shared with this one. */
export interface Shared {
  /** The first http(s) address in it, or null. */
  address: string | null;
  /** The rest of the text, on one line; may be empty. */
  words: string;
}

/**
 * Parses what a share put into the address: `url`, `text` and `title`, as the manifest names them. Many apps put the
 * address into the text, among its words (https://www.w3.org/TR/web-share-target/#examples).
 *
 * @param search the query, with its question mark
 */
export function parseShared(search: string): Shared {
  const query = new URLSearchParams(search);
  const [url = '', text = '', title = ''] = ['url', 'text', 'title'].map((name) => query.get(name) ?? '');
  const found = [url, text, title].flatMap((part) => part.match(/https?:\/\/\S+/gi) ?? []);
  const address = found.map(addressOf).find((one) => one !== null) ?? null;
  const said = new Set([title, text, url].map(withoutAddresses).filter((part) => part !== ''));
  return { address, words: [...said].join(' ') };
}

/** Punctuation may follow an address directly. */
function addressOf(text: string): string | null {
  const url = parseUrl(text.replace(/[)\]}>»”"'’,.;:!?…]+$/u, ''));
  return url === null || url.username !== '' || url.password !== '' ? null : url.href;
}

function withoutAddresses(text: string): string {
  return text
    .replaceAll(/https?:\/\/\S+/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
