import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseExpectation } from '../../src/expectation/parse-expectation.ts';
import { parseFeed } from '../../src/feed/parse-feed.ts';

/** Entry by number → its day and what its line comes to, decided by hand; `…` stands for the entry's own day. */
const decided: Record<string, string> = {
  '0001': '2026-03-01: … to 2026-12-31',
  '0002': '2026-03-04: … to 2026-10-01',
  '0004': '2026-03-06: 2026-07-14 to 2026-07-14',
  '0007': '2026-03-12: … to 2026-03-20',
  '0008': '2026-03-15: 2026-03-16 to 2026-03-16',
  '0009': '2026-03-17: … to 2026-03-17',
  '0013': '2026-03-21: 2026-03-22 to 2026-03-22',
  '0014': '2026-03-24: 2026-03-26 to 2026-03-26',
  '0015': '2026-03-27: open',
  unnumbered: '2026-04-04: 2026-04-05 to 2026-04-05',
  '0018': '2026-04-09: … to 2026-04-16',
  '0022': '2026-04-13: open',
  '0023': '2026-04-17: … to 2026-04-19',
  '0024': '2026-04-20: … to 2026-05-31',
  '0025': '2026-04-26: … to 2026-05-15',
  '0026': '2026-05-01: next day',
  '0027': '2026-05-03: … to 2026-05-03',
  '0028': '2026-05-09: open',
  '0029': '2026-05-12: … to 2026-06-24',
  '0030': '2026-05-17: … to 2026-06-23',
  '0031': '2026-05-20: 2026-05-22 to 2026-05-22',
  '0033': '2026-05-25: 2026-05-28 to 2026-05-28',
  '0036': '2026-06-01: … to 2026-06-05',
  '0037': '2026-06-09: … to 2026-09-09',
  '0038': '2026-06-17: open',
  '0041': '2026-06-25: … to 2026-06-30',
  '0042': '2026-07-01: open',
  '0044': '2026-07-07: next day',
  '0045': '2026-07-11: open',
  '0047': '2026-07-14: 2026-07-15 to 2026-07-15',
  '0048': '2026-07-17: 2026-07-19 to 2026-07-19',
  '0049': '2026-07-19: … to 2026-07-28',
  '0051': '2026-07-27: open',
  '0052': '2026-07-30: next day',
  '0053': '2026-08-04: 2026-08-06 to 2026-08-06',
  '0054': '2026-08-09: … to 2026-08-12',
  '0055': '2026-08-11: … to 2026-08-12',
  '0056': '2026-08-16: … to 2026-08-21',
  '0057': '2026-09-08: 2026-09-09 to 2026-09-09',
  '0059': '2026-09-08: … to 2026-09-15',
  '0061': '2026-09-12: … to 2026-10-15',
  '0063': '2026-09-18: open',
  '0066': '2026-09-25: … to 2026-09-27',
  '0067': '2026-10-03: open',
  '0069': '2026-10-09: … to 2026-10-18',
  '0071': '2026-10-14: … to 2026-10-17',
  '0072': '2026-10-17: … to 2026-10-20',
  '0074': '2026-10-20: 2027-04-01 to 2027-04-30',
};

test('every line of the sample journal comes to what a person reads in it', () => {
  const bytes = readFileSync(new URL('../../public/sample/feed.xml', import.meta.url));
  const parsed = parseFeed(bytes, { feedUrl: 'http://localhost/sample/feed.xml', contentType: null });
  const read: Record<string, string> = {};
  for (const { number, date, expects, origin } of parsed.kind === 'feed' ? parsed.entries : []) {
    if (expects === null || date === null) continue;
    const { how, from, to } = parseExpectation(expects, date, origin);
    const stated = `${from === date ? '…' : from} to ${to}`;
    read[number ?? 'unnumbered'] = `${date}: ${{ stated, open: 'open', implied: 'next day' }[how]}`;
  }
  expect(read).toEqual(decided);
});
