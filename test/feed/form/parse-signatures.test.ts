import { describe, expect, test } from 'vitest';
import { parseForm } from '../../../src/feed/form/parse-form.ts';
import { parseHtmlLines } from '../../../src/feed/html/parse-html.ts';
import { parsePlainText } from '../../../src/feed/html/parse-plain-text.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';

const prose = 'The ferry left an hour late. Nobody honked.';
const noticed = 'The goose had a ring on its left leg.';
const expects = 'The lift will be mended within the month.';

const formOfHtml = (html: string) => parseForm(parseHtmlLines(html, 'https://a.example/', null), null);
const formOfText = (text: string) => parseForm(parsePlainText(text), null);

describe('both signatures', () => {
  test.each([
    [
      'on one line together',
      `<p>${prose}</p><p>Today I noticed: ${noticed} Tomorrow I expect: ${expects}</p>`,
    ],
    [
      'a paragraph each',
      `<p>${prose}</p><p>Today I noticed: ${noticed}</p><p>Tomorrow I expect: ${expects}</p>`,
    ],
    [
      'in the other order',
      `<p>${prose}</p><p>Tomorrow I expect: ${expects}</p><p>Today I noticed: ${noticed}</p>`,
    ],
    ['with a break', `<p>${prose}</p><p>Today I noticed: ${noticed}<br>Tomorrow I expect: ${expects}</p>`],
    [
      'in the last paragraph',
      `<p>${prose}<br>Today I noticed: ${noticed}<br>Tomorrow I expect: ${expects}</p>`,
    ],
    ['behind the last sentence', `<p>${prose} Today I noticed: ${noticed} Tomorrow I expect: ${expects}</p>`],
    [
      'with em labels',
      `<p>${prose}</p><p><em>Today I noticed:</em> ${noticed} <em>Tomorrow I expect:</em> ${expects}</p>`,
    ],
    [
      'with strong labels',
      `<p>${prose}</p><p><strong>Today I noticed</strong> ${noticed}</p><p><strong>Tomorrow I expect</strong> ${expects}</p>`,
    ],
    [
      'all in em',
      `<p>${prose}</p><p><em>Today I noticed: ${noticed}</em></p><p><em>Tomorrow I expect: ${expects}</em></p>`,
    ],
    ['without colons', `<p>${prose}</p><p>Today I noticed ${noticed}</p><p>Tomorrow I expect ${expects}</p>`],
    [
      'without colons on one line',
      `<p>${prose}</p><p>Today I noticed ${noticed} Tomorrow I expect ${expects}</p>`,
    ],
    [
      'with dashes',
      `<p>${prose}</p><p>Today I noticed — ${noticed}</p><p>Tomorrow I expect – ${expects}</p>`,
    ],
    [
      'as a list',
      `<p>${prose}</p><ul><li>Today I noticed: ${noticed}</li><li>Tomorrow I expect: ${expects}</li></ul>`,
    ],
    [
      'as headings',
      `<p>${prose}</p><h3>Today I noticed</h3><p>${noticed}</p><h3>Tomorrow I expect:</h3><p>${expects}</p>`,
    ],
    [
      'as headings over lists',
      `<p>${prose}</p><h3>Today I noticed</h3><ul><li>${noticed}</li></ul><h3>Tomorrow I expect</h3><ul><li>${expects}</li></ul>`,
    ],
    [
      'in a quote',
      `<p>${prose}</p><blockquote><p>Today I noticed: ${noticed}</p><p>Tomorrow I expect: ${expects}</p></blockquote>`,
    ],
    [
      'in a table',
      `<p>${prose}</p><table><tr><th>Today I noticed</th><td>${noticed}</td></tr><tr><th>Tomorrow I expect</th><td>${expects}</td></tr></table>`,
    ],
    [
      'with commas',
      `<p>${prose}</p><p>Today, I noticed: ${noticed}</p><p>Tomorrow, I expect: ${expects}</p>`,
    ],
    ['in capitals', `<p>${prose}</p><p>TODAY I NOTICED: ${noticed}</p><p>tomorrow I expect: ${expects}</p>`],
    [
      'behind a rule',
      `<p>${prose}</p><hr><p>Today I noticed: ${noticed}</p><p>Tomorrow I expect: ${expects}</p>`,
    ],
    [
      'in broken source lines',
      `<p>${prose}</p><p>Today I\nnoticed: The goose had a ring\non its left leg.\nTomorrow I expect: The lift will be\nmended within the month.</p>`,
    ],
  ])('%s', (_, html) => {
    const form = formOfHtml(html);
    expect(form).toMatchObject({ noticed, expects });
    expect(plainText(form.body)).toBe(prose);
    expect(form.body).toHaveLength(1);
  });

  test.each([
    ['with list markers', `${prose}\n\n- Today I noticed: ${noticed}\n- Tomorrow I expect: ${expects}`],
    ['with stars', `${prose}\n\n**Today I noticed:** ${noticed}\n\n**Tomorrow I expect:** ${expects}`],
    ['with labels above', `${prose}\n\nToday I noticed:\n${noticed}\n\nTomorrow I expect:\n${expects}`],
  ])('in text %s', (_, text) => {
    const form = formOfText(text);
    expect(form).toMatchObject({ noticed, expects });
    expect(plainText(form.body)).toBe(prose);
  });
});

describe('one signature', () => {
  test('only the first', () => {
    expect(formOfText(`${prose}\n\nToday I noticed: ${noticed}`)).toMatchObject({ noticed, expects: null });
  });

  test('only the second', () => {
    expect(formOfText(`${prose}\n\nTomorrow I expect: ${expects}`)).toMatchObject({ noticed: null, expects });
  });

  test('a postscript may follow, and stays', () => {
    const form = formOfText(`${prose}\n\nToday I noticed: ${noticed}\n\nP.S. The goose is called Odd.`);
    expect(form.noticed).toBe(noticed);
    expect(plainText(form.body)).toBe(`${prose}\nP.S. The goose is called Odd.`);
  });

  test('an empty one is none, and its neighbour keeps its words', () => {
    expect(formOfText(`${prose}\n\nToday I noticed:\n\nTomorrow I expect: ${expects}`)).toMatchObject({
      noticed: null,
      expects,
    });
  });

  test('marks inside its words become plain text', () => {
    expect(
      formOfHtml(`<p>${prose}</p><p>Today I noticed: the <em>ring</em> of <a href="/k">K 41</a>.</p>`)
        .noticed,
    ).toBe('the ring of K 41.');
  });
});

describe('prose is no signature', () => {
  test.each([
    [
      'in the middle of a sentence',
      'I was late today. What today I noticed: nothing.\n\nWhat tomorrow I expect: nothing.',
    ],
    [
      'at the start of a paragraph far from the end',
      `Today I noticed: a bird.\n\n${Array(6).fill(prose).join('\n\n')}`,
    ],
    ['without a colon and not at the end', `Today I noticed a bird on the ramp.\n\n${prose}`],
    ['only nearly', 'Today I noticeably slept. Tomorrow I expected more.'],
  ])('%s', (_, text) => {
    const form = formOfText(text);
    expect(form).toMatchObject({ noticed: null, expects: null });
    expect(plainText(form.body)).toBe(text.replaceAll('\n\n', '\n'));
  });

  test('of two that look alike, the last one is the signature', () => {
    const form = formOfText(`Today I noticed: a bird. It sang.\n\n${prose}\n\nToday I noticed: ${noticed}`);
    expect(form.noticed).toBe(noticed);
    expect(plainText(form.body)).toContain('Today I noticed: a bird. It sang.');
  });
});
