import { expect, test } from 'vitest';
import { foldForSearch } from '../../../src/model/text/fold-for-search.ts';

test.each([
  ['Đà Nẵng', 'da nang'],
  ['Gießen', 'giessen'],
  ['GROẞE STRAẞE', 'grosse strasse'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['Łódź', 'lodz'],
  ['Þórshöfn', 'thorshofn'],
  ['Seyðisfjörður', 'seydisfjordur'],
  ['Iğdır', 'igdir'],
  ['İstanbul', 'istanbul'],
  ['Ｗａｙｍａｒｋ　１２', 'waymark　12'],
  ['ﬁne ﬂag', 'fine flag'],
  ['カフェ', 'かふぇ'],
  ['ｶﾞﾗｽ', 'がらす'],
  ['か\u3099らす', 'がらす'],
  ['Café', 'cafe'],
  ['10⁶', '10⁶'],
])('%s is searched for as %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});
