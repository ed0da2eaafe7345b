import { expect, test } from 'vitest';
import { lineQuote } from '../../../src/model/anchor/line-quote.ts';
import { addTextFragment } from '../../../src/model/anchor/text-fragment.ts';

const page = 'https://example.org/entry/0041';
const link = (lines: string[], prefix = '', suffix = '') => addTextFragment(page, { lines, prefix, suffix });

test('a short quote is named whole', () => {
  expect(link(['water lay flat'])).toBe(`${page}#:~:text=water%20lay%20flat`);
});

test('what stands around it is told by a dash on its inner side', () => {
  expect(link(['lay flat'], 'the water ', ' as slate')).toBe(
    `${page}#:~:text=the%20water-,lay%20flat,-as%20slate`,
  );
});

test('dashes, commas and ampersands of the text are no part of the syntax', () => {
  expect(link(['half-light, salt & tar'], 'low-water, ', ', & so-on')).toBe(
    `${page}#:~:text=low%2Dwater%2C-,half%2Dlight%2C%20salt%20%26%20tar,-%2C%20%26%20so%2Don`,
  );
});

test('the parts read back as they were', () => {
  const directive = link(['a - b, c & d #e 100% “ü” 潮'], 'x, y ').split(':~:text=')[1] ?? '';
  expect(directive.split(',').map(decodeURIComponent)).toEqual(['x, y-', 'a - b, c & d #e 100% “ü” 潮']);
});

test('a long quote is named by its first and last words, whole ones', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const directive = link([words]).split(':~:text=')[1] ?? '';
  const [start = '', end = '', ...rest] = directive.split(',').map(decodeURIComponent);
  expect(rest).toEqual([]);
  expect(words.startsWith(`${start} `)).toBe(true);
  expect(words.endsWith(` ${end}`)).toBe(true);
  expect(directive.length).toBeLessThan(120);
});

test('a quote over several lines is named by the first and the last', () => {
  expect(link(['salt', 'tar', 'rope'])).toBe(`${page}#:~:text=salt,rope`);
});

test('half a word at the far end of a cut context is left out, since browsers look for whole ones', () => {
  expect(link(['quote'], 'omething that stands before the ', ' and something that comes behi')).toBe(
    `${page}#:~:text=that%20stands%20before%20the-,quote,-and%20something%20that%20comes%20behi`,
  );
  expect(link(['quote'], '', ' and something that comes behind')).toBe(
    `${page}#:~:text=quote,-and%20something%20that%20comes`,
  );
});

test('a fragment that the address had, and text that no URL can hold, do no harm', () => {
  expect(addTextFragment(`${page}#top`, { lines: ['a\ud800b'], prefix: '', suffix: '' })).toBe(
    `${page}#:~:text=a%EF%BF%BDb`,
  );
  expect(link(['  '])).toBe(page);
});

test('a quote over items of a list keeps them apart, and its context stays on their lines', () => {
  const items = ['Salt for the bread', 'Rope, ten fathoms', 'Tar and a brush'];
  const list = {
    kind: 'list' as const,
    ordered: false,
    items: items.map((text) => [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }] }]),
  };
  const text = items.join('');
  const [start, end] = [text.indexOf('bread'), text.indexOf(' and a brush')];
  expect(lineQuote(list, { start, end })).toEqual({
    lines: ['bread', 'Rope, ten fathoms', 'Tar'],
    prefix: 'Salt for the ',
    suffix: ' and a brush',
  });
});

test('a break ends a line of a quote', () => {
  const poem = {
    kind: 'paragraph' as const,
    children: [
      { kind: 'text' as const, text: 'low tide' },
      { kind: 'break' as const },
      { kind: 'em' as const, children: [{ kind: 'text' as const, text: 'high cloud' }] },
    ],
  };
  expect(lineQuote(poem, { start: 4, end: 12 }).lines).toEqual(['tide', 'high']);
});

test('a quote reads as plain text, and is sought as the page has it', () => {
  const block = {
    kind: 'paragraph' as const,
    children: [
      { kind: 'text' as const, text: 'About 10' },
      { kind: 'sup' as const, said: '⁶', children: [{ kind: 'text' as const, text: '6' }] },
      { kind: 'text' as const, text: ' gulls.' },
    ],
  };
  const quote = lineQuote(block, { start: 6, end: 15 });
  expect(quote.lines).toEqual(['10⁶ gulls']);
  expect(addTextFragment('https://a.example/', quote)).toBe(
    'https://a.example/#:~:text=About-,106%20gulls,-.',
  );
});
