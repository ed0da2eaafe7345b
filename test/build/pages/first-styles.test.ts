import { expect, test } from 'vitest';
import { FirstStyles, withRest } from '../../../src/build/pages/first-styles.ts';

const css = `@layer reset,base,views;
@layer base{h1{margin:0}table{border:0}}
@layer views{.title_1ab{color:red}.tool_2cd{color:blue}.bar_2cd{height:52px}.words_3ef{color:black}.end_4gh{color:green}}`;

const page = `<nav class="bar_2cd" aria-label="a > b" data-around-words="true"><nav><a class="tool_2cd">A</a></nav></nav>
<h1 class="title_1ab">One</h1><p id="first-words" class="words_3ef">Two</p>
<footer data-around-words="true"><p class="end_4gh">Three</p></footer>`;

test('the first frame has the rules of a page’s words, and of the room of what stands around them', () => {
  const first = new FirstStyles(css).of(page);
  for (const name of ['h1', '.title_1ab', '.words_3ef', '.bar_2cd']) expect(first).toContain(name);
  for (const name of ['table', '.tool_2cd', '.end_4gh']) expect(first).not.toContain(name);
});

test('what stands around the words is not laid out in the first frame, and is there with the rest of the style', () => {
  expect(new FirstStyles(css).of(page)).toContain('[data-around-words]{content-visibility:hidden}');
  expect(withRest(css)).toContain('[data-around-words]{content-visibility:visible}');
  expect(withRest(css)).toContain(css);
});

test('pages of the same kinds of elements share their style, and one of another kind has its own', () => {
  const styles = new FirstStyles(css);
  const withTable = page.replace('Two', 'Two<table></table>');
  expect(styles.of(page.replace('Two', 'Other words'))).toBe(styles.of(page));
  expect(styles.of(withTable)).toContain('table{border:0}');
});

test('a page without first words is drawn as it comes', () => {
  expect(new FirstStyles(css).of('<p class="words_3ef">Two</p>')).toBeNull();
});

test('a page that does not close what it opens is not taken', () => {
  expect(() => new FirstStyles(css).of('<nav data-around-words="true"><p id="first-words"></p>')).toThrow(
    'not closed',
  );
});
