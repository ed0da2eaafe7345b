import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/feed/html/parse-html.ts';
import { parseContent } from '../../../src/feed/parse-content.ts';
import { markupIn } from '../../../src/feed/text/looks-like-html.ts';
import { plainLine } from '../../../src/feed/text/plain-line.ts';

const base = 'https://ferry.example/p/1';

/**
 * How much more work twice as much of a text is: about 2 where it grows with the text, 4 with its square. Told from four
 * times as much, in which the machine's own pauses weigh less; of several runs the least, and no more of them than tell.
 */
function growthOf(read: (text: string) => unknown, part: string): number {
  let count = 4_000;
  while (count < 500_000 && workOf(() => read(part.repeat(count))) < 20_000) count *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least >= 3; run += 1) {
    const once = workOf(() => read(part.repeat(count)));
    const fourTimes = workOf(() => read(part.repeat(4 * count)));
    least = Math.min(least, Math.sqrt(fourTimes / Math.max(once, 1)));
  }
  return least;
}

/** Of this process, in µs: what else the machine does is no part of it. */
function workOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

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
  test.each(parts)('%j', { timeout: 60_000 }, (part) => {
    expect(growthOf(read, part)).toBeLessThan(3);
  });
});
