import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/feed/html/parse-html.ts';
import type { Block, Body, Inline } from '../../../src/model/entry/body.ts';

const base = 'https://ferry.example/2026/seven/';
const read = (html: string): Body => parseHtml(html, base);
const text = (value: string): Inline => ({ kind: 'text', text: value });
const p = (...children: (Inline | string)[]): Block => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const br: Inline = { kind: 'break' };

describe('paragraphs', () => {
  test.each<[string, string, Body]>([
    ['of p', '<p>One</p><p>Two</p>', [p('One'), p('Two')]],
    ['of p that nobody closed', '<p>One<p>Two', [p('One'), p('Two')]],
    ['of div', '<div>One</div><div><div>Two</div></div>', [p('One'), p('Two')]],
    ['of loose text around p', 'One<p>Two</p>Three', [p('One'), p('Two'), p('Three')]],
    ['of double breaks', 'One<br><br>Two<br /> \n <br>Three', [p('One'), p('Two'), p('Three')]],
    ['with a single break inside', '<p>One<br>two</p>', [p('One', br, 'two')]],
    ['without breaks at either end', '<p><br>One<br></p>', [p('One')]],
    ['never empty', '<p></p><p> </p><p><br></p><div><em> </em></div>One', [p('One')]],
    ['of unknown elements', '<x-card><blink>One</blink></x-card>', [p('One')]],
    [
      'of a whole document',
      '<!doctype html><html><head><title>T</title></head><body>One</body></html>',
      [p('One')],
    ],
    ['without comments and CDATA marks', 'One<!-- no --> two', [p('One two')]],
  ])('%s', (_, html, body) => {
    expect(read(html)).toEqual(body);
  });

  test('white space is collapsed as HTML does, over the edges of elements too', () => {
    expect(read('<p>\n  One\t <em> two</em>  <b> three </b> \n</p>')).toEqual([
      p('One ', { kind: 'em', children: [text('two')] }, ' ', { kind: 'strong', children: [text('three')] }),
    ]);
  });

  test('no-break spaces stay', () => {
    expect(read('<p>10&nbsp;km&#160; on</p>')).toEqual([p('10\u00a0km\u00a0 on')]);
  });

  test('control characters go, and half a surrogate pair becomes a replacement character', () => {
    expect(read('<p>a\u0000b\u0008c\ud800d</p>')).toEqual([p('abc\ufffdd')]);
  });

  test('entities are decoded once', () => {
    expect(read('<p>&lt;b&gt; &amp;amp; &hellip; &#x1F9A2;</p>')).toEqual([p('<b> &amp; … 🦢')]);
  });
});

describe('films, players and framed pages', () => {
  const linkTo = (href: string, words: string) => p({ kind: 'link', href, children: [text(words)] });
  test.each<[string, string, Body]>([
    [
      'are left as a link by their title',
      '<p>One</p><iframe src="//films.example/v/7" title="The ferry, filmed" width="560"></iframe><p>Two</p>',
      [p('One'), linkTo('https://films.example/v/7', 'The ferry, filmed'), p('Two')],
    ],
    [
      'or by their address',
      '<video src="a.mp4">no film</video>',
      [linkTo(`${base}a.mp4`, 'ferry.example/2026/seven/a.mp4')],
    ],
    [
      'or by the first of their sources',
      '<audio controls><source src="/a.ogg"><source src="/a.mp3"></audio>',
      [linkTo('https://ferry.example/a.ogg', 'ferry.example/a.ogg')],
    ],
    [
      'not where only counters see them',
      '<p>One</p><iframe src="/count" width="1" height="1"></iframe>',
      [p('One')],
    ],
    ['not where they are hidden', '<div hidden><iframe src="/a"></iframe></div>One', [p('One')]],
    ['not where they may not be linked to', '<iframe src="javascript:alert(1)"></iframe>One', [p('One')]],
  ])('%s', (_, html, body) => {
    expect(read(html)).toEqual(body);
  });
});

describe('marks', () => {
  test.each<[string, string, Inline[]]>([
    ['em, i and cite', '<em>a</em>', [{ kind: 'em', children: [text('a')] }]],
    ['i', '<i>a</i>', [{ kind: 'em', children: [text('a')] }]],
    ['cite', '<cite>a</cite>', [{ kind: 'em', children: [text('a')] }]],
    ['strong', '<strong>a</strong>', [{ kind: 'strong', children: [text('a')] }]],
    ['b', '<b>a</b>', [{ kind: 'strong', children: [text('a')] }]],
    ['code', '<code>a &lt; b</code>', [{ kind: 'code', text: 'a < b' }]],
    ['kbd', '<kbd>Ctrl</kbd>', [{ kind: 'code', text: 'Ctrl' }]],
    ['quotation', '<q>a</q>', [text('“a”')]],
    ['nested alike', '<b><strong>a</strong></b>', [{ kind: 'strong', children: [text('a')] }]],
    [
      'nested unlike',
      '<b>a<i>b</i></b>',
      [{ kind: 'strong', children: [text('a'), { kind: 'em', children: [text('b')] }] }],
    ],
    [
      'crossed',
      '<b>a<i>b</b>c</i>',
      [{ kind: 'strong', children: [text('a'), { kind: 'em', children: [text('b')] }] }, text('c')],
    ],
    [
      'code in a link',
      '<a href="/x"><code>a</code></a>',
      [{ kind: 'link', href: 'https://ferry.example/x', children: [{ kind: 'code', text: 'a' }] }],
    ],
  ])('%s', (_, html, children) => {
    expect(read(html)).toEqual([{ kind: 'paragraph', children }]);
  });

  test('a mark around paragraphs marks each of them', () => {
    const em = (value: string): Inline => ({ kind: 'em', children: [text(value)] });
    expect(read('<em><p>One</p><p>Two</p></em>')).toEqual([p(em('One')), p(em('Two'))]);
  });
});

describe('links', () => {
  const hrefOf = (html: string) => {
    const [block] = read(html);
    const [inline] = block?.kind === 'paragraph' ? block.children : [];
    return inline?.kind === 'link' ? inline.href : null;
  };

  test.each([
    ['<a href="../six/">x</a>', 'https://ferry.example/2026/six/'],
    ['<a href="#note">x</a>', 'https://ferry.example/2026/seven/#note'],
    ['<a href="//other.example/a b">x</a>', 'https://other.example/a%20b'],
    ['<a href=http://other.example>x</a>', 'http://other.example/'],
    ['<a href="mailto:ada@ferry.example?subject=Hi">x</a>', 'mailto:ada@ferry.example?subject=Hi'],
    ['<a href=" https://other.example/ ">x</a>', 'https://other.example/'],
    ['<a href="">x</a>', null],
    ['<a name="x">x</a>', null],
    ['<a href="https://">x</a>', null],
    ['<a href="tel:+4712345678">x</a>', null],
    ['<a href="ftp://ferry.example/x">x</a>', null],
    ['<a href="blob:https://ferry.example/1">x</a>', null],
  ])('%s leads to %s', (html, href) => {
    expect(hrefOf(html)).toBe(href);
    expect(read(html)).toHaveLength(1);
  });

  test('a link in a link ends the first one', () => {
    expect(read('<a href="/1">one <b><a href="/2">two</a></b></a>')).toEqual([
      p(
        { kind: 'link', href: 'https://ferry.example/1', children: [text('one ')] },
        {
          kind: 'strong',
          children: [{ kind: 'link', href: 'https://ferry.example/2', children: [text('two')] }],
        },
      ),
    ]);
  });

  test('a base that is no URL resolves nothing and breaks nothing', () => {
    expect(parseHtml('<a href="/x">x</a> <a href="https://a.example/">y</a>', 'not a base')).toEqual([
      p('x ', { kind: 'link', href: 'https://a.example/', children: [text('y')] }),
    ]);
  });
});

describe('headings, lists, quotes, code', () => {
  test('six levels of headings become three', () => {
    const levels = read('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>');
    expect(levels.map((block) => block.kind === 'heading' && block.level)).toEqual([2, 2, 3, 4, 4, 4]);
  });

  test('lists keep their kind, their start and their nesting', () => {
    expect(read('<ol start="3"><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol>')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [p('a'), { kind: 'list', ordered: false, items: [[p('b')]] }],
          [p('c'), p('d')],
        ],
      },
    ]);
  });

  test('a list that starts at one, or at no number, does not say so', () => {
    expect(read('<ol start="1"><li>a</ol><ol start="x"><li>b</ol>')).toEqual([
      { kind: 'list', ordered: true, items: [[p('a')]] },
      { kind: 'list', ordered: true, items: [[p('b')]] },
    ]);
  });

  test('text and lists between items join the item before', () => {
    expect(read('<ul>a<li>b</li><ul><li>c</ul></ul>')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[p('a')], [p('b'), { kind: 'list', ordered: false, items: [[p('c')]] }]],
      },
    ]);
  });

  test('an item outside a list is a paragraph', () => {
    expect(read('<li>a<li>b')).toEqual([p('a'), p('b')]);
  });

  test('quotes hold blocks', () => {
    expect(
      read('<blockquote>a<blockquote><h3>b</h3></blockquote></blockquote><blockquote> </blockquote>'),
    ).toEqual([
      {
        kind: 'quote',
        children: [
          p('a'),
          { kind: 'quote', children: [{ kind: 'heading', level: 3, children: [text('b')] }] },
        ],
      },
    ]);
  });

  test('preformatted text keeps its white space and loses its marks', () => {
    expect(read('<pre>\n  a <b>b</b>\r\n\tc<br>d\n</pre>')).toEqual([
      { kind: 'code', text: '  a b\n\tc\nd' },
    ]);
  });

  test('description lists become paragraphs with strong terms', () => {
    expect(read('<dl><dt>a<dd>b</dl>')).toEqual([p({ kind: 'strong', children: [text('a')] }), p('b')]);
  });

  test('rules stand between paragraphs', () => {
    expect(read('a<hr>b')).toEqual([p('a'), { kind: 'rule' }, p('b')]);
  });
});

describe('tables', () => {
  test('a head comes from thead or from a first row of th', () => {
    const table = { kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('c')], [text('d')]]] };
    expect(read('<table><thead><tr><td>a<td>b</thead><tbody><tr><td>c<td>d</table>')).toEqual([table]);
    expect(read('<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>')).toEqual([
      table,
    ]);
  });

  test('a table without head has an empty one', () => {
    expect(read('<table><tr><th>a</th><td>b</td></tr><tr><th>c</th><td></td></tr></table>')).toEqual([
      {
        kind: 'table',
        head: [],
        rows: [
          [[text('a')], [text('b')]],
          [[text('c')], []],
        ],
      },
    ]);
  });

  test('paragraphs in a cell become lines', () => {
    expect(read('<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>')).toEqual([
      { kind: 'table', head: [], rows: [[[text('a'), br, text('b')], [text('c')]]] },
    ]);
  });

  test('a table that only lays out gives up its blocks', () => {
    expect(read('<table><tr><td>a</td></tr><tr><td><h2>b</h2></td></tr></table>')).toEqual([
      p('a'),
      { kind: 'heading', level: 2, children: [text('b')] },
    ]);
    expect(read('<table><tr><td><ul><li>a</ul></td><td>b</td></tr></table>')).toEqual([
      { kind: 'list', ordered: false, items: [[p('a')]] },
      p('b'),
    ]);
  });

  test('text between cells goes before the table, as in a browser', () => {
    expect(read('<table>x<tr><td>a</td><td>b</td></tr></table>')).toEqual([
      p('x'),
      { kind: 'table', head: [], rows: [[[text('a')], [text('b')]]] },
    ]);
  });

  test('cells and rows outside a table are paragraphs', () => {
    expect(read('<tr><td>a</td><th>b</th></tr>')).toEqual([p('a'), p('b')]);
  });
});

describe('images', () => {
  const image = (src: string, more: object = {}) => ({ kind: 'image', src, alt: '', ...more });

  test.each<[string, string, object[]]>([
    ['https', '<img src="https://i.example/a.png">', [image('https://i.example/a.png')]],
    ['relative', '<img src="a.png" alt=" A \n goose ">', [image(`${base}a.png`, { alt: 'A goose' })]],
    [
      'with a size',
      '<img src="a.png" width="640" height="480px">',
      [image(`${base}a.png`, { width: 640, height: 480 })],
    ],
    ['with half a size', '<img src="a.png" width="640">', [image(`${base}a.png`)]],
    ['with a size in percent', '<img src="a.png" width="100%" height="50%">', [image(`${base}a.png`)]],
    ['of data', '<img src="data:image/png;base64,AAAA">', [image('data:image/png;base64,AAAA')]],
    ['lazy', '<img data-src="a.png">', [image(`${base}a.png`)]],
    [
      'lazy behind a placeholder',
      '<img src="data:image/gif;base64,R0" data-src="a.png">',
      [image(`${base}a.png`)],
    ],
    ['of a set', '<img srcset="a.png 1x, b.png 2x">', [image(`${base}a.png`)]],
    ['by its old name', '<image src="a.png">', [image(`${base}a.png`)]],
    ['tracking pixel', '<img src="https://t.example/p" width="1" height="1">', []],
    ['tracking pixel by style', '<img src="https://t.example/p" style="width:1px; height:1px">', []],
    ['hidden', '<img src="https://t.example/p" style="display:none">', []],
    ['plain http, over https', '<img src="http://i.example/a.png">', [image('https://i.example/a.png')]],
    ['of a host in digits', '<img src="http://192.0.2.1/a.png">', []],
    ['data SVG', '<img src="data:image/svg+xml,<svg onload=alert(1)>">', []],
    ['data HTML', '<img src="data:text/html,<script>alert(1)</script>">', []],
    ['script', '<img src="javascript:alert(1)">', []],
    ['none, with its words', '<img alt="A goose">', [p('A goose')]],
  ])('%s', (_, html, body) => {
    expect(read(html)).toEqual(body);
  });

  test('a journal on plain http shows its own images and no others', () => {
    const html = '<img src="/a.png"><img src="http://localhost:9999/b.png">';
    expect(parseHtml(html, 'http://localhost:4210/x', 'http://localhost:4210')).toEqual([
      image('http://localhost:4210/a.png'),
    ]);
  });

  test('an image in a paragraph parts it', () => {
    expect(read('<p>a <img src="b.png"> c</p>')).toEqual([p('a'), image(`${base}b.png`), p('c')]);
  });

  test('an emoji picture is its emoji', () => {
    expect(read('<p>a <img class="wp-smiley emoji" alt="🦢" src="https://s.example/e.svg"> b</p>')).toEqual([
      p('a 🦢 b'),
    ]);
  });

  test('a caption belongs to the image of its figure, above or below', () => {
    const captioned = image(`${base}a.png`, {
      caption: [text('A '), { kind: 'em', children: [text('goose')] }],
    });
    expect(
      read('<figure><a href="b"><img src="a.png"></a><figcaption>A <i>goose</i></figcaption></figure>'),
    ).toEqual([captioned]);
    expect(
      read('<figure><figcaption><p>A <i>goose</i></p></figcaption><div><img src="a.png"></div></figure>'),
    ).toEqual([captioned]);
  });

  test('a caption whose image is gone is a paragraph', () => {
    expect(
      read('<figure><img src="http://192.0.2.1/a.png"><figcaption>A goose</figcaption></figure>'),
    ).toEqual([p('A goose')]);
  });
});
