import { expect, test } from 'vitest';
import { CriticalCss } from '../../../../src/build/pages/document/critical-css.ts';

const criticalCss = (css: string, html: string) => new CriticalCss(css).of(html);

const css = `@layer ui {
.card { color: red }
.map-picture { width: 100% }
.map-sea { fill: blue }
@container map (max-width: 319px) { .map-picture [data-room="wide"] { display: none } }
.world-way { stroke: red }
}`;

test('a page has the rules of what it shows, and no others', () => {
  expect(criticalCss(css, '<p class="card">')).toBe('@layer ui{.card{color: red}}');
});

test('rules for elements that a page does not have are left out, too', () => {
  const sheet =
    'body{margin:0}p:lang(de) a[href="b c"]{color:red}.row_1ab :is(pre,h3){color:blue}hr,p{color:green}';
  const page = '<p class="row_1ab"><a href="b c"></a><h3></h3></p>';
  expect(criticalCss(sheet, page)).toBe(
    'body{margin:0}p:lang(de) a[href="b c"]{color:red}.row_1ab :is(pre,h3){color:blue}p{color:green}',
  );
  expect(criticalCss(sheet, '<p class="row_1ab">')).toBe('body{margin:0}p{color:green}');
});

test('a value that nothing on the page asks for waits for the whole sheet, and so does what only it asked for', () => {
  const values =
    ':root { --ink: black; --edge: var(--deep); --deep: navy; --far: red } .card { color: var(--ink) }';
  const critical = criticalCss(values, '<p class="card" style="left:var(--far)">');
  expect(critical).toContain('--ink: black');
  expect(critical).toContain('--far: red');
  expect(critical).not.toMatch(/--edge|--deep/);
});

test.each([
  '.card[data-shown] { color: red }',
  '.card:hover { color: red }',
  '@media print { .card { color: red } }',
  '@media (forced-colors: active) { .card { color: red } }',
  '::highlight(found) { color: red }',
  ':root:is([data-theme=black], [data-theme^=contrast]) .card { color: red }',
  ':root:has(.bar) .card { color: red }',
  '.card:is(:hover, :focus-visible) { color: red }',
])('what a page is not written with waits for the whole sheet: %s', (rule) => {
  expect(criticalCss(`.card { color: blue } ${rule}`, '<p class="card">')).toBe('.card{color: blue}');
});

test('a list that is written with its lines clipped is seen so from the first', () => {
  const rule = '.list[data-clipped] .card{-webkit-line-clamp:2}';
  expect(criticalCss(rule, '<section class="list" data-clipped="true"><p class="card">')).toBe(rule);
});

test('a group of which nothing is left is not written, and the order of layers once', () => {
  const layers = '@layer base,ui;@layer ui{.bar{color:red}}@layer base,ui;@layer ui{.card{color:red}}';
  expect(criticalCss(layers, '<p class="card">')).toBe('@layer base,ui;@layer ui{.card{color:red}}');
});

test('a sheet is read once for all pages', () => {
  const sheet = new CriticalCss('.card{color:red}.bar{color:blue}');
  expect(sheet.of('<p class="card">')).toBe('.card{color:red}');
  expect(sheet.of('<p class="bar">')).toBe('.bar{color:blue}');
  expect(sheet.of('<p class="bar card">')).toBe('.card{color:red}.bar{color:blue}');
});

test('of a choice, what a page has is enough', () => {
  const rule = '.card :is(.bar, p:first-child){color: red}';
  expect(criticalCss(rule, '<p class="card">')).toBe(rule);
  expect(criticalCss('.card:not(:hover, .bar){color: red}', '<p class="card">')).toContain('red');
});
