import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '../../src/search/cut-excerpt.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { find, saying } from './journal-index.ts';

const texts: [text: string, queries: string[]][] = [
  ['Đà Nẵng', ['da nang', 'Đà Nẵng', 'đa', '"da nang"']],
  ['Gießen', ['giessen', 'gießen', 'GIESSEN', 'gies', 'gieß']],
  ['Ærø', ['aero', 'ærø', 'Æ', 'ae']],
  ['Łódź', ['lodz', 'łódź']],
  ['Cœur', ['coeur', 'cœur']],
  ['Þórshöfn', ['thorshofn', 'þórs']],
  ['Iğdır', ['igdir', 'ığdır', 'iğ']],
  ['Ｗａｙｍａｒｋ', ['waymark', 'Ｗａｙ']],
  ['waymark', ['ｗａｙｍａｒｋ', 'ＷＡＹ']],
  ['カフェ', ['かふぇ', 'カフェ', 'ｶﾌｪ', 'ふぇ', 'か']],
  ['がらす', ['ガラス', 'ｶﾞﾗｽ', 'か\u3099らす']],
  ['ｶﾞﾗｽ', ['ガラス', 'がら', 'らす']],
];

describe.each(texts)('%s is found', (text, queries) => {
  test.each(queries)('by %s, and marked as it stands', (query) => {
    const entry = saying(1, `x ${text} y`, { title: 'T' });
    const other = saying(2, 'nothing of the kind', { title: 'T' });
    expect(find(query, [[entry, other]]).slugs).toEqual(['0001']);
    const units = parseSearch(query).units.map((unit) => ({ ...unit, corrections: null }));
    const marked = cutExcerpt(entry, units)?.parts.filter(({ isMatch }) => isMatch) ?? [];
    expect(marked.length).toBeGreaterThan(0);
    for (const { text: words } of marked) expect(text).toContain(words);
  });

  test('by its place, and as a place', () => {
    const entry = saying(1, 'x', { place: `${text}, Somewhere` });
    for (const query of queries.filter((one) => !one.includes('"')))
      expect(find(`place:"${query}"`, [[entry]]).slugs).toEqual(['0001']);
  });
});

test('a voiced kana is another one', () => {
  const [glass, crow] = [saying(1, 'がらす'), saying(2, 'からす')];
  expect(find('ガラス', [[glass, crow]]).slugs).toEqual(['0001']);
  expect(find('カラス', [[glass, crow]]).slugs).toEqual(['0002']);
});

test('letters that became two shift no mark behind them', () => {
  const entry = saying(1, 'Straße, Straße, Ærø and then the harbour of Łódź.', { title: 'T' });
  const units = parseSearch('harbour lodz').units.map((unit) => ({ ...unit, corrections: null }));
  const parts = cutExcerpt(entry, units)?.parts.filter(({ isMatch }) => isMatch);
  expect(parts).toEqual([
    { text: 'harbour', isMatch: true },
    { text: 'Łódź', isMatch: true },
  ]);
});
