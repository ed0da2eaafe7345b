import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/feed/entry/parse-content.ts';
import { parseHtml } from '../../../src/feed/html/parse-html.ts';
import { markupIn } from '../../../src/feed/text/looks-like-html.ts';
import { plainLine } from '../../../src/feed/text/plain-line.ts';
import { growthOf } from '../../support/growth.ts';

const base = 'https://ferry.example/p/1';

describe.each<[string, (text: string) => unknown, string[]]>([
  ['looking for HTML', markupIn, ['</a', 'x<a ', 'x<img ', '&lt;']],
  ['a title', plainLine, ['<a ', '<sup>', '&amp;', '<img alt="', '<b></b>']],
  [
    'a body',
    (html) => parseHtml(html, base),
    [
      '<a href="#x" id=x>1</a>',
      '<i id=x></i><a href="#x">y</a>',
      '<h2>y <a href="#x">#</a></h2>',
      '<p style="white-space:pre">y &amp;\n</p>',
      'href=',
      'href="#',
      '<table><tr><td rowspan=9 colspan=9>y',
      '<noscript><img src="https://i.example/a.png"></noscript>',
      '<figure><img src="https://i.example/a.png">',
      '<del>y<sup>2</sup>',
      '<math><mfrac><mi>y</mi><mi>x</mi></mfrac></math>',
      '<ruby>y<rt>z</rt></ruby>',
      'https://a.example/(',
    ],
  ],
  ['an address', (text) => parseHtml(`https://a.example/${text}`, base), ['(])', '.,']],
  [
    'a set of pictures',
    (text) => parseHtml(`<img srcset="${text}">`, base),
    ['https://i.example/a.png 9w, ', 'a,b 1x,'],
  ],
  [
    'a text',
    (value) => parseContent({ kind: 'text', value }, base, null),
    ['<p>&lt;p&gt;y&lt;/p&gt;</p>', 'y<br>'],
  ],
])('the work for %s grows with its length, and not with the square of it', (_, read, parts) => {
  test.each(parts)('%j', (part) => {
    expect(growthOf((count) => part.repeat(count), read)).toBeLessThan(3);
  });
});
