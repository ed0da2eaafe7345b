import { describe, expect, test } from 'vitest';
import { cutFooter } from '../../../src/feed/form/cut-footer.ts';
import { parseHtml, parseHtmlLines } from '../../../src/feed/html/parse-html.ts';
import { parsePlainText } from '../../../src/feed/html/parse-plain-text.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';

const prose = 'I asked the ferryman whether he would share the bench.';
const ofText = (text: string) => plainText(cutFooter(parsePlainText(text)));
const ofHtml = (html: string) => cutFooter(parseHtml(html, 'https://a.example/'));

describe('a footer at the end is cut off', () => {
  test.each([
    ['share: twitter · bluesky · facebook · linkedin ·'],
    ['Share this: Twitter | Mastodon | Email'],
    ['Share on X'],
    ['Share • Tweet • Toot'],
    ['follow Stevens · subscribe on Substack'],
    ['Follow @ada@ferry.example on Mastodon'],
    ['Subscribe via RSS'],
    ['Subscribe to the newsletter.'],
    ['get new entries by email · quiet, one note per entry.'],
    ['Get new posts by email'],
    ['Threads · Pixelfed · Ko-fi'],
    ['Please share: WhatsApp · Telegram · Signal'],
    ['share: twitter · bluesky\nfollow Ada'],
    ['follow Ada\nshare: twitter · bluesky'],
    ['share:\ntwitter\nbluesky\nfacebook\n·'],
    ['follow Ada\nsubscribe on Substack\nquiet, one note per entry'],
    ['share: twitter · bluesky\n© 2026 Ada'],
  ])('%s', (footer) => {
    expect(ofText(`${prose}\n\n${footer}`)).toBe(prose);
  });

  test.each([
    ['linked names', '<p><a href="/t">Twitter</a> <a href="/b">Bluesky</a></p>'],
    ['a linked name to follow', '<p><a href="/f">Follow Ada</a></p>'],
    ['a list of links', '<ul><li><a href="/t">Twitter</a></li><li><a href="/b">Bluesky</a></li></ul>'],
    ['a rule above', '<hr><p>share: twitter · bluesky</p>'],
    [
      'icons',
      '<p>share: <img src="https://i.example/t.png" alt="Twitter"><img src="https://i.example/b.png" alt="" width="24" height="24"> twitter</p>',
    ],
    ['a table of services', '<table><tr><td>Twitter</td><td>Bluesky</td></tr></table>'],
    ['a quote', '<blockquote><p>share: twitter · bluesky</p><p>follow Ada</p></blockquote>'],
    ['a heading', '<h4>Share this</h4><p>Twitter · Bluesky</p>'],
  ])('with %s', (_, footer) => {
    expect(ofHtml(`<p>${prose}</p>${footer}`)).toEqual(ofHtml(`<p>${prose}</p>`));
  });

  test('behind a break of the last paragraph', () => {
    expect(plainText(ofHtml(`<p>${prose}<br>share: twitter · bluesky<br>follow Ada</p>`))).toBe(prose);
  });

  test('behind the last sentence, on the same line', () => {
    const footer =
      'share: twitter · bluesky · follow Ada · subscribe on Substack · quiet, one note per entry.';
    expect(ofText(`${prose} ${footer}`)).toBe(prose);
  });

  test('when nothing else is there', () => {
    expect(ofHtml('<p>share: twitter · bluesky</p>')).toEqual([]);
  });
});

describe('prose about sharing and following stays', () => {
  test.each([
    ['I will follow the river and share the bread.'],
    ['Follow the light'],
    ['Follow the light.'],
    ['Share: this was the word on the gate, and nobody knew with whom.'],
    ['Then I closed Twitter and Facebook and slept.'],
    ['Twitter and Facebook share my data.'],
    ['She told me to subscribe to the newspaper on Substack, but I forgot where she had put the paper.'],
    ['Two words I like: email and rain.'],
    ['The sign said: share the road | with geese'],
    ['X marks the spot.'],
    ['Share this.'],
    ['Follow me.'],
    ['We share one table, one lamp · and the rain follows us in.'],
    ['Every letter is a link.'],
    ['One more note for the journal.'],
  ])('%s', (line) => {
    expect(ofText(`${prose}\n\n${line}`)).toBe(`${prose}\n${line}`);
  });

  test('a line that reads like a footer but stands before prose', () => {
    const text = `share: twitter · bluesky\n\n${prose}`;
    expect(ofText(text)).toBe(text.replace('\n\n', '\n'));
  });

  test('the last sentence of a paragraph may name a service', () => {
    const text = `${prose} Follow me on Twitter.`;
    expect(ofText(text)).toBe(text);
  });

  test('a wrapped source line is not taken for a line', () => {
    const html = '<p>They asked me to read, and to\nsubscribe on Substack</p>';
    expect(cutFooter(parseHtmlLines(html, 'https://a.example/', null))).toEqual(
      parseHtmlLines(html, 'https://a.example/', null),
    );
  });

  test('the prose directly above a footer', () => {
    const closing = 'We share it, then follow the others home.';
    expect(ofText(`${prose}\n\n${closing}\n\nshare: twitter · bluesky`)).toBe(`${prose}\n${closing}`);
  });

  test('a picture above a footer', () => {
    const picture = '<img src="https://i.example/goose.jpg" alt="A goose" width="640" height="480">';
    expect(ofHtml(`${picture}<p>share: twitter · bluesky</p>`)).toEqual(ofHtml(picture));
  });
});
