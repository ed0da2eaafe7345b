import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/feed/html/parse-html.ts';
import type { Block, Body, ImageBlock, Inline } from '../../../src/model/entry/body.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { growthOf } from '../../support/growth.ts';
import { droppedElements, mutatedMarkup, scriptLinks } from '../../support/hostile-markup.ts';

const base = 'https://ferry.example/';
const read = (html: string): Body => parseHtml(html, base, 'http://localhost:4210');

/** What each kind of words in a line may be made of. */
const keys = new Map([
  ['link', ['children', 'href', 'kind']],
  ['jump', ['children', 'kind', 'said', 'to']],
  ['target', ['children', 'id', 'kind']],
  ...['em', 'strong'].map((kind) => [kind, ['children', 'kind']] as [string, string[]]),
  ...['sup', 'sub', 'del', 'ins'].map((kind) => [kind, ['children', 'kind', 'said']] as [string, string[]]),
]);

/** Throws unless a body says only what its type can say. */
function assertHarmless(body: Body, depth = 0): void {
  expect(depth).toBeLessThanOrEqual(40);
  for (const block of body) assertBlock(block, depth);
}

function assertBlock(block: Block, depth: number): void {
  if ('children' in block) expect(block.children.length).toBeGreaterThan(0);
  if (block.kind === 'paragraph' || block.kind === 'heading') assertInlines(block.children, depth);
  else if (block.kind === 'quote') assertHarmless(block.children, depth + 1);
  else if (block.kind === 'list') assertItems(block.items, depth);
  else if (block.kind === 'table') assertCells([block.head, ...block.rows].flat(), depth);
  else if (block.kind === 'image') assertImage(block, depth);
  else if (block.kind === 'code') expect(block).toEqual({ kind: 'code', text: expect.any(String) });
  else expect(block).toEqual({ kind: 'rule' });
}

function assertItems(items: readonly Body[], depth: number): void {
  for (const item of items) {
    expect(item.length).toBeGreaterThan(0);
    assertHarmless(item, depth + 1);
  }
}

function assertCells(cells: readonly Inline[][], depth: number): void {
  for (const cell of cells) assertInlines(cell, depth);
}

function assertImage({ src, caption }: ImageBlock, depth: number): void {
  expect(src).toMatch(/^(?:https:|http:\/\/localhost:4210\/|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/);
  assertInlines(caption ?? [], depth);
}

function assertInlines(inlines: readonly Inline[], depth: number): void {
  expect(depth).toBeLessThanOrEqual(40);
  for (const inline of inlines) {
    if (inline.kind === 'link') expect(inline.href).toMatch(/^(?:https?:\/\/|mailto:)/);
    if ('children' in inline) {
      expect(keys.get(inline.kind)).toEqual(expect.arrayContaining(Object.keys(inline)));
      assertInlines(inline.children, depth + 1);
    } else expect(['text', 'code', 'break']).toContain(inline.kind);
  }
}

describe('links that would run script', () => {
  test.each(scriptLinks)('%s leaves plain words or a safe link', (html) => {
    const body = read(html);
    assertHarmless(body);
    expect(plainText(body)).toBe('x');
    expect(JSON.stringify(body)).not.toMatch(/script|alert|onclick/i);
  });

  test('a base URL cannot bring another scheme', () => {
    expect(JSON.stringify(parseHtml('<a href="#x">x</a><img src="y">', 'javascript:alert(1)'))).not.toMatch(
      /href|src/,
    );
  });
});

describe('elements that are dropped with everything inside', () => {
  test.each(droppedElements)('%s', (html) => {
    expect(plainText(read(`<p>a</p>${html}<p>b</p>`))).toBe('a\nb');
  });
});

describe('markup that browsers mutate', () => {
  test.each(mutatedMarkup)('%s stays within what a body can say', (html) => {
    const body = read(html);
    assertHarmless(body);
    expect(JSON.stringify(body)).not.toMatch(/"(?:on\w+|style|srcdoc)":/i);
  });
});

test('names of object properties are ordinary names', () => {
  const html =
    '<constructor polluted=1>a</constructor><toString>b</toString><p __proto__="x" constructor="y">c</p>';
  expect(plainText(read(html))).toBe('ab\nc');
  // A tag's name begins with a letter, so that this is text to every HTML parser.
  expect(plainText(read('<__proto__ polluted=1>d'))).toBe('<__proto__ polluted=1>d');
  expect('polluted' in {}).toBe(false);
});

test('entities that stand for entities do not unfold', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>`;
  expect(plainText(read(bomb)).length).toBeLessThan(bomb.length);
});

const many = (repeated: string) => (times: number) => repeated.repeat(times);

describe('tens of thousands of anything', () => {
  test.each<[string, (times: number) => string]>([
    ['nested div', many('<div>')],
    [
      'nested div with closing tags of another',
      (times) => `${'<div>'.repeat(times)}${'</p></b>'.repeat(times)}`,
    ],
    ['nested quotes', many('<blockquote>')],
    ['nested lists', many('<ul><li>')],
    ['nested tables', many('<table><tr><td>')],
    ['nested marks', many('<b><i><a href=x>')],
    ['nested headings', many('<h1><h2>')],
    ['nested pre', many('<pre>')],
    ['nested powers', many('<sup><sub>')],
    ['nested readings', many('<ruby><rt>')],
    ['nested fractions', (times) => `<math>${'<mfrac><mrow>'.repeat(times)}`],
    ['poems', many('<p style="white-space:pre">y\n</p>')],
    ['lines of a poem', (times) => `<p style="white-space:pre">${'y &amp;\n'.repeat(times)}`],
    ['links to places', many('<a href="#x" id=x>1</a>')],
    ['places at one word', (times) => `<a href="#x">1</a>${'<i id=x>'.repeat(times)}`],
    ['signs for places', (times) => `<h2>${'<a href="#x">#</a>'.repeat(times)}`],
    ['wide cells', (times) => `<table>${'<tr><td rowspan=1000 colspan=1000>y'.repeat(times)}`],
    ['fallbacks', many('<noscript><img src="https://i.example/a.png"></noscript>')],
    ['candidates', (times) => `<img srcset="${'https://i.example/a.png 1w,'.repeat(times)}">`],
    ['addresses', many('https://a.example/( ')],
    ['an address of brackets', (times) => `https://a.example/${'(])'.repeat(times)}`],
    ['half links', many('href=')],
    ['nested figures', many('<figure><figcaption>')],
    ['cells', (times) => `<table>${'<td>y'.repeat(times)}`],
    ['items', (times) => `<ol>${'<li>y'.repeat(times)}`],
    ['paragraphs', many('<p>y')],
    ['blocks in a table that lays out', (times) => `<table><tr><td>${'<p>y'.repeat(2 * times)}`],
    ['blocks in a caption', (times) => `<figure><figcaption>${'<hr>'.repeat(2 * times)}`],
    ['breaks', many('y<br>')],
    ['open angles', many('<')],
    ['ampersands', many('&')],
    ['open comments', many('<!-- -')],
    ['attributes', (times) => `<p ${Array.from({ length: times }, (_, index) => `a${index}=y`).join(' ')}>`],
    ['spaces', many(' \n')],
  ])('%s end in a body, and twice as many are twice the work', (_, write) => {
    const htmlOf = (times: number) => `a<p>b</p>${write(times)}`;
    const body = read(htmlOf(20_000));
    expect(plainText(body)).toMatch(/^a\nb/);
    expect(depthOf(body)).toBeLessThanOrEqual(40);
    expect(growthOf(htmlOf, read)).toBeLessThan(3);
  });

  test('what follows a deep nest that nobody closed keeps its paragraphs', () => {
    const deep = `${'<div>'.repeat(300)}${'<p>'.repeat(1000)}in${'</div>'.repeat(300)}`;
    expect(plainText(read(`${deep}<p>one</p><p>two</p>`))).toBe('in\none\ntwo');
  });

  test('what follows a deep nest is still read', () => {
    expect(plainText(read(`${many('<div>')(100_000)}in${many('</div>')(100_000)}<p>after</p>`))).toBe(
      'in\nafter',
    );
  });
});

function depthOf(body: Body): number {
  const inner = body.flatMap((block) => {
    if (block.kind === 'quote') return [depthOf(block.children)];
    return block.kind === 'list' ? block.items.map(depthOf) : [];
  });
  return 1 + inner.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}

test('whatever tags come in whatever order, a body comes out', () => {
  const parts =
    '<p> </p> <b> </b> <a href="x"> </a> <ul> </ul> <li> </li> <table> <tr> <td> <th> </td> </tr> </table> <blockquote> </blockquote> <pre> </pre> <h2> </h2> <figure> </figure> <figcaption> </figcaption> <img src="https://i.example/"> <br> <hr> <script> </script> <svg> </svg> <form> </form> <dl> <dt> <dd> </dl> <code> </code> <thead> </thead> <q> </q>';
  const tags = parts.match(/<[^>]+>/g) ?? [];
  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...tags) },
    { weight: 1, arbitrary: fc.nat(23).map((number) => `w${number} `) },
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 24, size: 'max' }), (pieces) =>
      assertHarmless(read(pieces.join(''))),
    ),
    { numRuns: 1_000, seed: 7 },
  );
});
