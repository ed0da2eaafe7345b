import { describe, expect, test } from 'vitest';
import { parseSrcset } from '../../../src/feed/html/image-sources.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { imagesOf } from '../../../src/model/entry/images-of.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { caseEntries, htmlEntry } from './case-entries.ts';

const sources = (html: string) => imagesOf(htmlEntry(`<p>One.</p>${html}`).body);
const at = (name: string) => `https://ferry.example/${name}`;

test('a picture of an old post on http is asked for over https', () => {
  const [entry] = caseEntries('image-http.xml') as [Entry];
  expect(entry.body[1]).toEqual({
    kind: 'image',
    src: at('wp-content/uploads/2011/deck.jpg'),
    alt: 'The deck',
    width: 640,
    height: 480,
  });
});

test('every late picture shows itself once, and no placeholder', () => {
  expect(imagesOf((caseEntries('image-lazy.xml')[0] as Entry).body)).toEqual([
    at('a.jpg'),
    at('b.jpg'),
    'https://cdn.example/w_1456,c_limit,f_auto/c.jpg',
    at('d-1200.webp'),
    at('e-1024.jpg'),
    at('f.jpg'),
    at('g.jpg'),
    at('h.jpg'),
    at('i.jpg'),
    at('files/j%20k.jpg'),
  ]);
});

describe('other pictures that come late', () => {
  test.each<[string, string, string[]]>([
    [
      'Squarespace',
      '<noscript><img src="/a.jpg"></noscript><img class="thumb-image" data-src="/a.jpg" data-image="/a.jpg" data-load="false">',
      [at('a.jpg')],
    ],
    [
      'Gatsby',
      '<img aria-hidden="true" data-placeholder-image="" src="data:image/jpeg;base64,/9j/4AAQ"><picture><source type="image/webp" data-srcset="/a-400.webp 400w,/a-800.webp 800w"><img data-main-image="" data-src="/a.jpg" data-srcset="/a-400.jpg 400w,/a-800.jpg 800w"></picture><noscript><picture><img src="/a-800.jpg"></picture></noscript>',
      [at('a-800.jpg')],
    ],
    ['Hexo', '<img src="/img/loading.gif" data-original="/a.jpg">', [at('a.jpg')]],
    [
      'Tumblr',
      '<img src="https://64.example/a/s540x810/a.jpg" srcset="https://64.example/a/s540x810/a.jpg 540w, https://64.example/a/s1280x1920/a.jpg 1280w, https://64.example/a/s2048x3072/a.jpg 2048w">',
      ['https://64.example/a/s1280x1920/a.jpg'],
    ],
    [
      'Ghost',
      '<img src="/full.jpg" srcset="/size/w600/full.jpg 600w, /size/w1600/full.jpg 1600w, /size/w2400/full.jpg 2400w">',
      [at('size/w1600/full.jpg')],
    ],
    [
      'a theme’s own set',
      '<img src="data:image/svg+xml,%3Csvg%3E" data-srcset="/a-300.jpg 300w, /a-900.jpg 900w" alt="">',
      [at('a-900.jpg')],
    ],
    [
      'a frame of a thumbnail',
      '<img src="/placeholder.png" class="lazyload"><noscript><img src="/real.jpg"></noscript>',
      [at('real.jpg')],
    ],
    [
      'a set that is smaller than the picture',
      '<img src="/a.jpg" width="1456" srcset="/a-424.jpg 424w">',
      [at('a.jpg')],
    ],
    [
      'copies of its size',
      '<img src="/a-300x200.jpg" data-large-file="/a-1024.jpg" data-orig-file="/a.jpg">',
      [at('a-300x200.jpg')],
    ],
    [
      'amp with a fallback',
      '<amp-img src="/a.jpg" width="600" height="400"><noscript><img src="/a.jpg"></noscript><img placeholder src="/tiny.jpg"></amp-img>',
      [at('a.jpg')],
    ],
    ['densities', '<img src="/a.jpg" srcset="/a.jpg 1x, /a@2x.jpg 2x">', [at('a.jpg')]],
    [
      'a counter in noscript',
      '<noscript><img height="1" width="1" style="display:none" src="https://t.example/p"></noscript>',
      [],
    ],
    [
      'a form that old browsers cannot read',
      '<picture><source type="image/avif" srcset="/a.avif 800w"><source type="image/webp" srcset="/a.webp 800w"><img></picture>',
      [at('a.webp')],
    ],
    [
      'a dark copy',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="/dark.png"><img src="/light.png"></picture>',
      [at('light.png')],
    ],
    [
      'two pictures, each with a fallback',
      '<img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript><img data-src="/b.jpg"><noscript><img src="/b.jpg"></noscript>',
      [at('a.jpg'), at('b.jpg')],
    ],
  ])('%s', (_, html, read) => {
    expect(sources(html)).toEqual(read);
  });
});

describe('the candidates of a srcset', () => {
  test.each<[string, [string, number | null][]]>([
    ['a.jpg', [['a.jpg', null]]],
    [
      'a.jpg, b.jpg 2x',
      [
        ['a.jpg', null],
        ['b.jpg', null],
      ],
    ],
    [
      'a,b/c.jpg 100w, d,e.jpg 200w',
      [
        ['a,b/c.jpg', 100],
        ['d,e.jpg', 200],
      ],
    ],
    [
      'a.jpg 1x,b.jpg 2x',
      [
        ['a.jpg', null],
        ['b.jpg', null],
      ],
    ],
    [
      ' a.jpg\n 640w 480h ,\n b.jpg 800w ',
      [
        ['a.jpg', 640],
        ['b.jpg', 800],
      ],
    ],
    [
      'data:image/png;base64,AAAA 1x, b.jpg 2x',
      [
        ['data:image/png;base64,AAAA', null],
        ['b.jpg', null],
      ],
    ],
    [', ,', []],
  ])('%j', (srcset, candidates) => {
    expect(parseSrcset(srcset).map(({ url, width }) => [url, width])).toEqual(candidates);
  });
});

describe('a picture that cannot be shown leaves its words', () => {
  const words = (html: string) =>
    plainText(htmlEntry(`<p>One.</p>${html}`).body)
      .split('\n')
      .slice(1);
  test.each<[string, string[]]>([
    ['<img src="data:image/svg+xml,x" alt="Map of the bay">', ['Map of the bay']],
    ['<img src="http://192.0.2.7/a.png" alt="The deck">', ['The deck']],
    ['<p>Before <img src="ftp://a.example/x.png" alt="The deck"> after</p>', ['Before', 'The deck', 'after']],
    ['<img src="" alt="IMG_1234.JPG">', []],
    ['<img src="https://t.example/p.gif" width="1" height="1" alt="counter">', []],
  ])('%s', (html, read) => {
    expect(words(html)).toEqual(read);
  });

  test.each([
    '<img src="/left.png" width="16" height="16" alt="left">',
    '<img src="/left.png" style="height:1em" alt="left">',
    '<img src="/left.png" class="icon" alt="left">',
    '<img src="/icons/left.png" alt="left">',
    '<svg role="img" aria-label="left"><path d="M0"/></svg>',
  ])('an icon is a word of its sentence: %s', (icon) => {
    expect(words(`<p>Turn ${icon} at the pier.</p>`)).toEqual(['Turn left at the pier.']);
  });

  test('an icon without words does not tear its sentence', () => {
    expect(words('<p>Turn <img src="/left.png" width="16" height="16" alt=""> at the pier.</p>')).toEqual([
      'Turn at the pier.',
    ]);
  });

  test('a small picture on a line of its own is a picture, with words or without', () => {
    const left = '<img src="/left.png" width="16" height="16" alt="left">';
    expect(sources(`<p>${left}${left}</p>`)).toEqual([at('left.png'), at('left.png')]);
    expect(sources('<img src="/left.png" width="16" height="16" alt="">')).toEqual([at('left.png')]);
  });
});

describe('captions', () => {
  const seen = (html: string) =>
    htmlEntry(`<p>One.</p>${html}`)
      .body.slice(1)
      .map((block) =>
        block.kind === 'image'
          ? `${block.src.replace(at(''), '')}: ${block.caption ? plainText([{ kind: 'paragraph', children: block.caption }]) : ''}`
          : plainText([block]),
      );
  test.each<[string, string, string[]]>([
    [
      'of a gallery go to their pictures, and its own below them',
      '<figure class="wp-block-gallery"><figure><img src="/a.jpg"><figcaption>A</figcaption></figure><figure><img src="/b.jpg"><figcaption>B</figcaption></figure><figcaption>Both</figcaption></figure>',
      ['a.jpg: A', 'b.jpg: B', 'Both'],
    ],
    [
      'of a gallery in a list',
      '<figure><ul><li><figure><img src="/a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="/b.jpg"></figure></li></ul><figcaption>Both</figcaption></figure>',
      ['a.jpg: A', 'b.jpg: ', 'Both'],
    ],
    [
      'of an old gallery',
      '<dl class="gallery-item"><dt><a href="/x"><img src="/a.jpg"></a></dt><dd class="wp-caption-text gallery-caption">A</dd></dl>',
      ['a.jpg: A'],
    ],
    [
      'of an old WordPress',
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">A</p></div>',
      ['a.jpg: A'],
    ],
    [
      'of Blogger',
      '<table class="tr-caption-container"><tbody><tr><td><a href="/x"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">A</td></tr></tbody></table>',
      ['a.jpg: A'],
    ],
    ['of no picture', '<p class="wp-caption-text">A</p>', ['A']],
  ])('%s', (_, html, read) => {
    expect(seen(html)).toEqual(read);
  });
});

test.each<[string, string, string]>([
  [
    'Blogger',
    '<table class="tr-caption-container"><tbody><tr><td><a href="https://b.example/s4000/p.jpg"><img src="https://b.example/s320/p.jpg"></a></td></tr><tr><td class="tr-caption">A quiet lane</td></tr></tbody></table>',
    'A quiet lane',
  ],
  [
    'WordPress’s old gallery',
    '<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><img src="https://b.example/one-150x150.jpg"></dt><dd class="wp-caption-text gallery-caption">The first</dd></dl></div>',
    'The first',
  ],
])('the caption of a picture in %s is the picture’s', (_, html, caption) => {
  const [image] = htmlEntry(html).body;
  expect(image).toMatchObject({ kind: 'image', caption: [{ kind: 'text', text: caption }] });
});

test('Tumblr’s and Unsplash’s sets, with commas in the address, give one picture', () => {
  const html =
    '<img src="https://u.example/p?crop=entropy,faces&w=2000" srcset="https://u.example/p?crop=entropy,faces&w=600 600w,https://u.example/p?crop=entropy,faces&w=1600 1600w">';
  expect(imagesOf(htmlEntry(html).body)).toEqual(['https://u.example/p?crop=entropy,faces&w=1600']);
});
