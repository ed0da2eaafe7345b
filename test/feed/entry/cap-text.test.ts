import { describe, expect, test } from 'vitest';
import { capText, maxTextLength } from '../../../src/feed/entry/cap-text.ts';
import type { Item } from '../../../src/feed/item.ts';
import { growthOf } from '../../support/growth.ts';

function anItem(part: Partial<Item>): Item {
  return {
    guid: 'g',
    link: 'https://a.example/1',
    title: 'T',
    content: null,
    baseUrl: 'https://a.example/1',
    published: null,
    updated: null,
    origin: null,
    ...part,
  };
}

const html = (value: string) => anItem({ content: { kind: 'html', value } });
const text = (value: string) => anItem({ content: { kind: 'text', value } });
const keptOf = (item: Item) => capText(item).item.content?.value ?? '';

describe('a text is kept whole', () => {
  test.each([
    ['of the length of a long novel', html(`<p>${'word and '.repeat(100)}</p>`.repeat(1_000))],
    [
      'however large its pictures are',
      html(`<p>a</p><img src="data:image/png;base64,${'A'.repeat(3e6)}"><p>b</p>`),
    ],
    ['behind and among any white space', html(`${'\n'.repeat(3e6)}<p>a${' \n'.repeat(1e6)}b</p>`)],
    ['in plain words too', text(`a${'\n'.repeat(3e6)}b`)],
    ['of short lines', text('a line\n'.repeat(30_000))],
  ])('%s', (_, item) => {
    expect(capText(item).isCut).toBe(false);
    expect(keptOf(item) === item.content?.value).toBe(true);
  });
});

describe('a text is cut', () => {
  test('at a word, as far as the limit', () => {
    const { item, isCut } = capText(text('eleven words '.repeat(200_000)));
    expect(isCut).toBe(true);
    expect(item.content?.value.slice(-20)).toMatch(/ (?:eleven|words)$/);
    expect(item.content?.value.length).toBeGreaterThan(maxTextLength - 20);
    expect(item.content?.value.length).toBeLessThanOrEqual(maxTextLength);
  });

  test('before a tag and not within it', () => {
    expect(keptOf(html('<p class="one">word</p>'.repeat(100_000))).slice(-20)).toMatch(/<\/p>$|word$/);
  });

  test('of many short paragraphs after fewer of them, since each is work', () => {
    expect(keptOf(html('<p>a</p>'.repeat(300_000))).length).toBeLessThan(maxTextLength / 4);
    expect(keptOf(text('a\n'.repeat(300_000))).length).toBeLessThan(maxTextLength / 4);
  });

  test('where it is one endless word', () => {
    expect(keptOf(text('a'.repeat(3e6)))).toHaveLength(maxTextLength);
  });

  test('where it stands in the title, and in a further field', () => {
    const long = 'word '.repeat(300_000);
    expect(capText(anItem({ title: long })).isCut).toBe(true);
    const baseUrl = 'https://a.example/';
    const further = { alternatives: [{ kind: 'text' as const, value: long, baseUrl }] };
    expect(capText(anItem(further)).isCut).toBe(true);
    const { item, isCut } = capText(anItem({ ...further, content: { kind: 'text', value: 'short' } }));
    expect(isCut).toBe(false);
    expect(item.alternatives?.[0]?.value.length).toBeLessThanOrEqual(maxTextLength);
  });
});

test.each([
  ['tags', (count: number) => html('<b>'.repeat(count))],
  ['tags without an end', (count: number) => html('<b '.repeat(count))],
  ['white space', (count: number) => html(`a${'\n'.repeat(count)}b`)],
])('looking for the limit among %s is work by their number', (_, make) => {
  expect(growthOf((count) => make(100 * count), capText)).toBeLessThan(3);
});
