import { expect, test } from 'vitest';
import { PageStyles } from '../../../../src/build/pages/document/page-styles.ts';

const css = `@layer reset,base,views;
@layer base{h1{margin:0}table{border:0}}
@layer views{.title_1ab{color:red}.tool_2cd{color:blue}.bar_2cd{height:52px}.words_3ef{color:black}.end_4gh{color:green}}`;
const others = '@layer views{.tool_2cd{color:grey}.map_5ij{height:2px}.other_6kl{height:3px}}';

const page = `<div class="bar_2cd" aria-label="a > b" data-next-frame="room"><div><a class="tool_2cd">A</a></div></div>
<h1 class="title_1ab">One</h1><p id="first-words" class="words_3ef">Two</p>
<footer data-next-frame="true"><p class="end_4gh">Three</p></footer>`;

test('the first frame has the rules of a page’s words, and of the room of what stands around them', () => {
  const first = new PageStyles({ linked: css, others }).of(page).firstStyle;
  for (const name of ['h1', '.title_1ab', '.words_3ef', '.bar_2cd']) expect(first).toContain(name);
  for (const name of ['table', '.tool_2cd', '.end_4gh']) expect(first).not.toContain(name);
});

test('what stands around the words is neither styled nor seen before all of its style is there', () => {
  const { style, firstStyle: first } = new PageStyles({ linked: css, others }).of(page);
  expect(first).toMatch(/^\[data-next-frame=true\]:not\(a,nav\)\{display:none\}/);
  expect(first).toContain('[data-next-frame=room]{content-visibility:hidden}');
  expect(style).toContain('[data-next-frame=true]:not(a,nav){display:revert-layer}');
  expect(style).toContain('@layer base{[data-next-frame=room]{content-visibility:visible}');
  // Also where content-visibility is not known.
  expect(first).toContain('[data-next-frame=room]>*{visibility:hidden}');
  expect(style).toContain('[data-next-frame=room]>*{visibility:inherit}');
});

test('what takes no room in the first frame has none of its rules there', () => {
  const fixed = page.replaceAll('div', 'nav').replace('"room"', '"true"');
  const first = new PageStyles({ linked: css, others }).of(fixed).firstStyle;
  expect(first).toContain(':is(a,nav)[data-next-frame]{display:none}');
  expect(first).not.toContain('.bar_2cd');
});

test('beside the sheet that it links to a page has the rules that are not in there', () => {
  const { style } = new PageStyles({ linked: css, others }).of(page, '<p class="map_5ij"></p>');
  expect(style).toMatch(/^@layer views\{\.tool_2cd\{color:grey\}\.map_5ij\{height:2px\}\}/);
});

test('pages of the same kinds of elements share their style, and one of another kind has its own', () => {
  const styles = new PageStyles({ linked: css, others });
  const withTable = page.replace('Two', 'Two<table></table>');
  expect(styles.of(page.replace('Two', 'Other words'))).toEqual(styles.of(page));
  expect(styles.of(withTable).firstStyle).toContain('table{border:0}');
});

test('the first frame has what a page’s own words need, not another’s that has the same around them', () => {
  const styles = new PageStyles({ linked: css, others });
  const around = page.replace('Three', '<table></table>');
  expect(styles.of(around).firstStyle).not.toContain('table');
  expect(styles.of(page.replace('Two', '<table></table>')).firstStyle).toContain('table{border:0}');
});

test('a page without first words is drawn as it comes', () => {
  const plain = '<p class="words_3ef map_5ij">Two</p>';
  expect(new PageStyles({ linked: css, others }).of(plain)).toEqual({
    style: '@layer reset,base,views;@layer views{.words_3ef{color:black}}@layer views{.map_5ij{height:2px}}',
    firstStyle: null,
  });
});

test('a page that does not close what it opens is not taken', () => {
  expect(() =>
    new PageStyles({ linked: css, others }).of('<nav data-next-frame="true"><p id="first-words"></p>'),
  ).toThrow('not closed');
});

test('the first frame’s colours are the device’s by day and by night, whoever chose others later', () => {
  const tokens = `@layer tokens{:root{--lightningcss-light:initial;--lightningcss-dark: ;--edge:0 1px var(--lightningcss-light,var(--ink))var(--lightningcss-dark,rgb(0 0 0));--ink:var(--lightningcss-light,#000)var(--lightningcss-dark,#fff)}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer base{h1{color:var(--ink);box-shadow:var(--edge)}}`;
  const first = new PageStyles({ linked: tokens, others }).of(page).firstStyle;
  expect(first).toContain('--ink:#000}');
  expect(first).toContain('--edge:0 1px var(--ink);');
  expect(first).toContain('@media (prefers-color-scheme:dark){:root{--edge:0 1px rgb(0 0 0);--ink:#fff}}');
  expect(first).not.toContain('lightningcss');
});

test('a face that is yet to be fetched is not asked of the system, and its stand-in keeps its place', () => {
  const faces =
    '@font-face{font-family:Literata;src:url(literata.woff2)}@font-face{font-family:Literata fallback;src:local(Georgia)}' +
    '@layer tokens{:root{--words:Literata, "Literata fallback", serif}}@layer base{h1{font-family:var(--words)}p{font-family:"Literata", serif}}';
  const first = new PageStyles({ linked: faces, others }).of(page).firstStyle;
  expect(first).toContain('--words:"Literata fallback", serif');
  expect(first).toContain('p{font-family:serif}');
  expect(first).toContain('@font-face{font-family:Literata fallback;src:local(Georgia)}');
});

test('what a frame that stands still does not show comes with the whole sheet', () => {
  const hand = '@layer base{h1{cursor:pointer;color:red;transition:color 1s}p{user-select:none}}';
  const first = new PageStyles({ linked: hand, others }).of(page).firstStyle;
  expect(first).toContain('h1{color:red}');
  for (const unseen of ['cursor', 'transition', 'user-select', 'p{}']) expect(first).not.toContain(unseen);
});
