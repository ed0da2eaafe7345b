import { parseUrl } from '../../model/text/parse-url.ts';

/** Which journal is to be looked at. */
export type SiteAddress = { kind: 'site'; url: string } | { kind: 'usage'; says: string };

const usage = 'Usage: npm run doctor -- https://journal.example.org/';

/** Reads the words of a command line: one http or https address, whose last part is taken as a folder. */
export function parseSiteAddress(words: readonly string[]): SiteAddress {
  const [address, ...more] = words;
  if (address === undefined || more.length > 0)
    return { kind: 'usage', says: `Name the address of one published journal.\n${usage}` };
  const url = parseUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return { kind: 'usage', says: `"${address}" is no whole http or https address.\n${usage}` };
  }
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { kind: 'site', url: url.href };
}
