import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { caseEntries, htmlEntry } from './case-entries.ts';

const words = ({ body }: Entry) => plainText(body).split('\n');

describe('what a page has besides its words', () => {
  const [entry] = caseEntries('html-leftovers.xml') as [Entry];
  test('goes, and the words keep their order, lines and columns', () => {
    expect(words(entry)).toEqual([
      'Tides',
      'Energy is E=mc² here.',
      'Seen words.',
      'maps.example/embed',
      'youtube.example/embed/abc',
      'https://www.youtube.example/watch?v=abc',
      'Day High Low',
      'Thu 01:00 07:00',
      ' 13:00 19:00',
      'total  4',
      'Sun sun',
      'Mon rain',
      'A poem in two lines of words',
      'Turn left at the pier.',
    ]);
    expect(entry.body.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });

  test('a film, an object and a bare address can be reached', () => {
    const hrefs = [...JSON.stringify(entry.body).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      'https://maps.example/embed',
      'https://www.youtube.example/embed/abc',
      'https://www.youtube.example/watch?v=abc',
    ]);
  });
});

describe('a newsletter’s rows', () => {
  test('to subscribe and share go wherever they stand; form, picture and note stay', () => {
    const [entry] = caseEntries('substack-form.xml') as [Entry];
    expect(words(entry)).toEqual([
      'The first paragraph.[1] More of it.',
      'The second paragraph.',
      'The pier',
      '[1] Ask the purser.',
    ]);
    expect(entry).toMatchObject({ noticed: 'a rope.', expects: 'rain.', number: '0012' });
    expect(entry.body[2]).toMatchObject({ kind: 'image', caption: [{ text: 'The pier' }] });
  });

  test('and those of WordPress', () => {
    expect(words(caseEntries('substack-form.xml')[1] as Entry)).toEqual([
      'An ordinary letter.',
      'Its second half.',
    ]);
  });
});

describe('rows that no class names', () => {
  test.each([
    '<p>One.</p><h3>Share this:</h3><ul><li><a href="/?share=x">X</a></li><li>Facebook (Opens in new window)</li></ul><h3>Like this:</h3><p>Like Loading…</p>',
    '<p>One.</p><p><a href="https://ferry.example/subscribe?utm=1">Subscribe now</a></p>',
    '<p>Thanks for reading Ferry notes! Subscribe for free to receive new posts and support my work.</p><p>One.</p>',
    '<p>One.</p><p><a href="https://ferry.example/p/x?action=share">Share Ferry notes</a></p>',
    '<p>One.</p><p>Der Beitrag <a href="/p/1">Eins</a> erschien zuerst auf <a href="/">Fähre</a>.</p>',
    '<p>One.</p><p>L’article <a href="/p/1">Un</a> est apparu en premier sur <a href="/">Bac</a>.</p>',
    '<p>One. The post <a href="/p/1">One</a> first appeared on <a href="/">Ferry notes</a>.</p>',
    '<p>One.</p><hr><p><a href="/p/1">One</a> was originally published in <a href="/">Ferry</a> on Medium, where people are continuing the conversation.</p>',
  ])('%s', (html) => {
    expect(words(htmlEntry(html))).toEqual(['One.']);
  });

  test.each([
    '<p>The post office was shut. It appeared first on the map in 1901.</p>',
    '<p>Share</p><p>and share alike.</p>',
    '<p><a href="https://ferry.example/boats">Share a boat</a></p>',
    '<p>Subscribe now, they said.</p>',
  ])('%s stays', (html) => {
    expect(words(htmlEntry(html)).join(' ')).toBe(html.replace(/<\/p><p>/g, ' ').replace(/<[^>]+>/g, ''));
  });
});

describe('headings', () => {
  test.each([
    '<h2 id="a">Tides<a class="anchor" href="#a" aria-hidden="true">#</a></h2>',
    '<h2 id="a"><a class="anchor" href="#a"><span class="sr-only">Permalink</span><svg></svg></a>Tides</h2>',
    '<h2 id="a">Tides<a class="hash-link" href="#a" title="Direct link">&#8203;</a></h2>',
    '<h2 id="a">Tides <a href="https://ferry.example/p/1#a">Permalink</a></h2>',
    '<div><h2 id="a">Tides</h2><a class="anchor-link" href="#a">🔗</a></div>',
  ])('%s says its words alone', (html) => {
    expect(words(htmlEntry(`<p>One.</p>${html}<p>Two.</p>`))).toEqual(['One.', 'Tides', 'Two.']);
  });

  test('one that is a link to itself keeps its words', () => {
    expect(words(htmlEntry('<p>One.</p><h2 id="a"><a href="#a">Tides</a></h2>'))).toEqual(['One.', 'Tides']);
  });
});

describe('words for screen readers alone', () => {
  test.each([
    '<a href="https://a.example/"><span class="screen-reader-text">Opens in a new tab</span>Here</a>',
    '<span class="visually-hidden">Image of </span>Here',
    '<span style="position:absolute;left:-9999px">Skip</span>Here',
    '<span class="invisible">https://</span><span>Here</span><span class="invisible">/too/long</span>',
  ])('%s', (html) => {
    expect(words(htmlEntry(`<p>${html}</p>`))).toEqual(['Here']);
  });
});

test('an address that is shown cut says so', () => {
  const html =
    '<a href="https://a.example/b/c"><span class="invisible">https://</span><span class="ellipsis">a.example/b</span><span class="invisible">/c</span></a>';
  expect(words(htmlEntry(`<p>${html}</p>`))).toEqual(['a.example/b…']);
});

describe('formulas', () => {
  test.each([
    ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>', '(a+b)/2'],
    ['<math><msqrt><mn>2</mn></msqrt><mo>&#x2062;</mo><msub><mi>x</mi><mi>i</mi></msub></math>', '√(2)x_i'],
    ['<math alttext="E=mc^2"><semantics><mrow></mrow></semantics></math>', 'E=mc^2'],
    [
      '<math><semantics><mrow/><annotation encoding="application/x-tex">a_b</annotation></semantics></math>',
      'a_b',
    ],
    ['<script type="math/tex">a=b</script>', 'a=b'],
    ['<img class="latex" alt="x^2" src="https://s0.example/latex.php?x">', 'x^2'],
    [
      '<span style="display:none"><math><mi>x</mi></math></span><img class="mwe-math-fallback-image-inline" alt="x" src="https://w.example/x.svg">',
      'x',
    ],
    ['<span class="katex"><span class="katex-html" aria-hidden="true"><span>a=b</span></span></span>', 'a=b'],
  ])('%s', (html, text) => {
    expect(words(htmlEntry(`<p>So ${html} holds.</p>`))).toEqual([`So ${text} holds.`]);
  });
});

describe('tables', () => {
  const rows = (html: string) => {
    const table = htmlEntry(`<p>One.</p>${html}`).body.find(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') return null;
    const cell = (inlines: Parameters<typeof cellText>[0]) => cellText(inlines);
    return [
      ...(table.head.length > 0 ? [table.head.map(cell)] : []),
      ...table.rows.map((row) => row.map(cell)),
    ];
  };
  const cellText = (inlines: Extract<Entry['body'][number], { kind: 'paragraph' }>['children']) =>
    plainText([{ kind: 'paragraph', children: inlines }]);

  test('a cell over several columns, in the head too, and one over several rows at the end', () => {
    expect(
      rows(
        '<table><thead><tr><th colspan="2">Tide</th><th>Wind</th></tr></thead><tr><td>High</td><td>Low</td><td rowspan="2">West</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toEqual([
      ['Tide', '', 'Wind'],
      ['High', 'Low', 'West'],
      ['1', '2', ''],
    ]);
  });

  test('of weather with icons of no size stays one, its icons as words', () => {
    expect(
      rows(
        '<table><tr><th>Day</th><th>Sky</th></tr><tr><td>Mon</td><td><img src="https://a.example/rain.svg" alt="rain"></td></tr></table>',
      ),
    ).toEqual([
      ['Day', 'Sky'],
      ['Mon', 'rain'],
    ]);
    expect(
      rows(
        '<table><tr><td>Mon</td><td><img src="/icons/rain.png" alt="rain"></td></tr><tr><td>Tue</td><td>fog</td></tr></table>',
      ),
    ).toEqual([
      ['Mon', 'rain'],
      ['Tue', 'fog'],
    ]);
  });
});

describe('poems', () => {
  const lines = (html: string) => {
    const { body } = htmlEntry(html);
    return body.map((block) =>
      block.kind === 'paragraph'
        ? block.children
            .map((inline) =>
              inline.kind === 'break' ? '|' : plainText([{ kind: 'paragraph', children: [inline] }]),
            )
            .join('')
        : block.kind,
    );
  };
  test.each([
    ['<pre class="wp-block-verse">One <em>two</em>\nthree</pre>', ['Onetwo|three']],
    ['<div style="white-space: pre-wrap">One\ntwo\n\nthree</div>', ['One|two', 'three']],
    ['<p style="white-space:pre-wrap;">One line only.</p>', ['One line only.']],
    [
      '<div class="preformatted-block"><label class="hide-text">Text within this block</label><pre class="text">One\ntwo</pre></div>',
      ['One|two'],
    ],
  ])('%s', (html, read) => {
    expect(lines(html)).toEqual(read);
  });

  test('keep what is set in from the edge', () => {
    expect(JSON.stringify(htmlEntry('<p style="white-space:pre">One\n   two</p>').body)).toContain(
      '\u00a0\u00a0\u00a0two',
    );
  });

  test('code stays code', () => {
    expect(lines('<pre>One\n  two</pre>')).toEqual(['code']);
    expect(lines('<pre class="text" style="font-family:monospace">One\n  two</pre>')).toEqual(['code']);
  });
});

describe('players and frames that load late', () => {
  test.each([
    ['<iframe class="lazy" data-lazy-src="https://films.example/v/7"></iframe>', 'https://films.example/v/7'],
    [
      '<iframe src="about:blank" data-litespeed-src="https://films.example/v/7"></iframe>',
      'https://films.example/v/7',
    ],
    ['<lite-youtube videoid="abc_1-2"></lite-youtube>', 'https://www.youtube.com/watch?v=abc_1-2'],
    ['<object type="application/pdf" data="/a.pdf"><p>A plan</p></object>', 'https://ferry.example/a.pdf'],
    [
      '<object><param name="movie" value="x"><embed src="//films.example/v/7"></object>',
      'https://films.example/v/7',
    ],
    ['<audio data-src="https://files.example/a.mp3"></audio>', 'https://files.example/a.mp3'],
  ])('%s leave a link', (html, href) => {
    expect(JSON.stringify(htmlEntry(`<p>One.</p>${html}`).body)).toContain(`"href":"${href}"`);
  });
});

test('the numbers of the lines of code are no column of a table', () => {
  const hexo =
    '<figure class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a = b\nc = d</pre></td></tr></table></figure>';
  const hugo =
    '<div class="chroma"><table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span></code></pre></td><td class="lntd"><pre><code>a = b\nc = d</code></pre></td></tr></table></div>';
  for (const html of [hexo, hugo])
    expect(htmlEntry(`<p>One.</p>${html}`).body[1]).toEqual({ kind: 'code', text: 'a = b\nc = d' });
});

test('a note beside the text does not run into it', () => {
  const html =
    '<p>A rope<label for="sn" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn" class="margin-toggle"><span class="sidenote">Of hemp.</span> lay there.</p>';
  expect(words(htmlEntry(html))).toEqual(['A rope (Of hemp.) lay there.']);
});

test('whether a task is done stays seen', () => {
  const html =
    '<ul><li><input type="checkbox" checked disabled> Rope</li><li><input type="checkbox" disabled> Tar</li></ul>';
  expect(words(htmlEntry(html))).toEqual(['☑ Rope', '☐ Tar']);
});

test.each([
  [
    'buttons of a service',
    '<p><a class="a2a_button_x" href="https://www.addtoany.com/add_to/x?y" title="X"></a><a class="a2a_dd addtoany_share" href="https://www.addtoany.com/share#url=x"><img src="https://static.addtoany.com/buttons/share_save_171_16.png" alt="Share"></a></p>',
  ],
  [
    'Ghost’s button',
    '<div class="kg-card kg-cta-card"><a href="https://b.example/#/portal/signup" class="kg-btn">Subscribe now</a></div>',
  ],
  ['related posts', '<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3></div>'],
  [
    'flares',
    '<div class="feedflare"><a href="http://f.example/~ff/x?a=1"><img src="http://f.example/~ff/x?d=y" border="0"></a></div>',
  ],
])('%s below the text go', (_, html) => {
  expect(plainText(htmlEntry(`<p>Body.</p>${html}`).body)).toBe('Body.');
});
