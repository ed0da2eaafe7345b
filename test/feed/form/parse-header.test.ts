import { describe, expect, test } from 'vitest';
import { flattenBody } from '../../../src/feed/form/flatten-body.ts';
import { type Header, parseHeader } from '../../../src/feed/form/parse-header.ts';
import { parseHtmlLines } from '../../../src/feed/html/parse-html.ts';
import { parsePlainText } from '../../../src/feed/html/parse-plain-text.ts';

type Fields = Header['fields'];

const values: Readonly<Record<keyof Fields, [label: string, value: string]>> = {
  date: ['Date', 'Friday, March 6, 2026'],
  origin: ['Origin', '59.9139° N, 10.7522° E'],
  place: ['Routed through', 'Oslo, Norway'],
  localTime: ['Local time', '09:05 local'],
  state: ['State', 'moving'],
};
const names = Object.keys(values) as (keyof Fields)[];
const prose = 'The ferry left an hour late, because of a goose. Nobody honked, and nobody knew why.';

/** How a header may be dressed: from labels with values to a whole entry. */
const dresses: Record<string, (pairs: [string, string][]) => { kind: 'html' | 'text'; value: string }> = {
  'run-on text': (pairs) => ({ kind: 'text', value: `${line(pairs)}\n${prose}` }),
  'run-on text with separators': (pairs) => ({ kind: 'text', value: `${line(pairs, ' · ')}\n\n${prose}` }),
  'a line for each field': (pairs) => ({ kind: 'text', value: `${line(pairs, '\n')}\n\n${prose}` }),
  'a dashed line for each field': (pairs) => ({
    kind: 'text',
    value: `- ${line(pairs, '\n- ')}\n\n${prose}`,
  }),
  'capitals, spaces before the colon': (pairs) => ({
    kind: 'text',
    value: `${pairs.map(([label, value]) => `${label.toUpperCase()} : ${value}`).join('\n')}\n\n${prose}`,
  }),
  'run-on paragraph': (pairs) => html(`<p>${line(pairs)}</p>`),
  'run-on paragraph, prose behind a line feed': (pairs) => ({
    kind: 'html',
    value: `<p>${line(pairs)}\n${prose}</p><p>.</p>`,
  }),
  'run-on paragraph, prose behind a break': (pairs) => ({
    kind: 'html',
    value: `<p>${line(pairs)}<br>${prose}</p>`,
  }),
  'a paragraph for each field': (pairs) => html(`<p>${line(pairs, '</p><p>')}</p>`),
  'breaks between fields': (pairs) => html(`<p>${line(pairs, '<br>\n')}</p>`),
  'strong labels with colons inside': (pairs) =>
    html(`<p>${pairs.map(([label, value]) => `<strong>${label}:</strong> ${value}`).join('<br>')}</p>`),
  'strong labels with colons outside': (pairs) =>
    html(`<p>${pairs.map(([label, value]) => `<b>${label}</b>: ${value}`).join(' ')}</p>`),
  'strong labels without colons': (pairs) =>
    html(pairs.map(([label, value]) => `<p><strong>${label}</strong> ${value}</p>`).join('')),
  'values below their labels': (pairs) =>
    html(pairs.map(([label, value]) => `<p><em>${label}</em><br>${value}</p>`).join('')),
  'description list': (pairs) =>
    html(`<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`),
  list: (pairs) => html(`<ul><li>${line(pairs, '</li><li>')}</li></ul>`),
  'table of rows': (pairs) =>
    html(
      `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`,
    ),
  headings: (pairs) => html(pairs.map(([label, value]) => `<h4>${label}</h4><p>${value}</p>`).join('')),
};

function line(pairs: [string, string][], between = ' '): string {
  return pairs.map(([label, value]) => `${label}: ${value}`).join(between);
}

function html(header: string): { kind: 'html'; value: string } {
  return { kind: 'html', value: `${header}\n<p>${prose}</p>` };
}

function headerOf({ kind, value }: { kind: 'html' | 'text'; value: string }, hasNumber = true) {
  const body = kind === 'html' ? parseHtmlLines(value, 'https://a.example/', null) : parsePlainText(value);
  const flat = flattenBody(body);
  const header = parseHeader(flat, hasNumber);
  const rest = (header?.ranges ?? []).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    flat.text,
  );
  return { header, rest };
}

describe.each(Object.entries(dresses))('%s', (_, dress) => {
  const expectFields = (fields: readonly (keyof Fields)[]) => {
    const { header, rest } = headerOf(dress(fields.map((name) => values[name])));
    const expected = Object.fromEntries(
      names.map((name) => [name, fields.includes(name) ? values[name][1] : null]),
    );
    expect(header?.fields).toEqual(expected);
    expect(rest).toContain(prose);
    for (const name of fields) expect(rest).not.toContain(values[name][0]);
  };

  test('all fields in their order', () => expectFields(names));

  test('all fields in the other order', () => expectFields(names.toReversed()));

  test.each(names)('%s is missing', (missing) => {
    expectFields(names.filter((name) => name !== missing));
  });

  test.each(names)('%s is all there is', (only) => {
    expectFields([only]);
  });
});

describe('the heading beside the fields', () => {
  const fields = 'Date: March 6, 2026 State: moving';
  test.each([
    ['on the same line', `Entry 0007 ${fields}`],
    ['on the line before', `Entry 0007\n${fields}`],
    ['with an ornament', `— Entry 0007 —\n${fields}`],
    ['with a number sign', `No. 0007\n${fields}`],
    ['with a hash', `#0007\n${fields}`],
    ['as a label', `Entry: 0007\n${fields}`],
    ['with a word', `Entry no. 0007 · ${fields}`],
    ['below a line of the journal’s own', `Notes of a ferryman\nEntry 0007\n${fields}`],
    ['behind the fields', `${fields}\nEntry 0007`],
  ])('%s gives the number', (_, text) => {
    const { header, rest } = headerOf({ kind: 'text', value: `${text}\n\n${prose}` }, false);
    expect(header?.heading?.number).toBe('0007');
    expect(header?.fields).toMatchObject({ date: 'March 6, 2026', state: 'moving' });
    expect(rest).not.toContain('0007');
    expect(rest).toContain(prose);
  });

  test('may carry a title, which is kept', () => {
    const { header } = headerOf({ kind: 'text', value: `Entry 0007 — The goose\n${fields}\n\n${prose}` });
    expect(header?.heading).toEqual({ number: '0007', title: 'The goose', text: 'Entry 0007 — The goose' });
  });

  test('stands alone where the fields are missing', () => {
    const { header, rest } = headerOf({ kind: 'html', value: `<h1>Entry 0007</h1><p>${prose}</p>` }, false);
    expect(header?.heading?.number).toBe('0007');
    expect(rest.trim()).toBe(prose);
  });
});

describe('what a header does not swallow', () => {
  test('prose that says State: of mind later', () => {
    const value = `Date: March 6, 2026\nState: moving\n\n${prose}\n\nOrigin: a question. State: of mind.`;
    const { header, rest } = headerOf({ kind: 'text', value });
    expect(header?.fields).toMatchObject({ date: 'March 6, 2026', state: 'moving', origin: null });
    expect(rest).toContain('Origin: a question. State: of mind.');
  });

  test('an unknown field between known ones', () => {
    const value = `Date: March 6, 2026\nWeather: rain\nState: moving\n\n${prose}`;
    const { header, rest } = headerOf({ kind: 'text', value });
    expect(header?.fields).toMatchObject({ date: 'March 6, 2026', state: 'moving' });
    expect(rest).toContain('Weather: rain');
  });

  test('prose that runs on behind the last field without any line end', () => {
    for (const [last, value] of [
      ['State: still', 'still'],
      ['Local time: 13:45 local', '13:45 local'],
      ['Origin: 34.0522° N, 118.2437° W', '34.0522° N, 118.2437° W'],
      ['Date: Thursday, June 25, 2026', 'Thursday, June 25, 2026'],
    ] as const) {
      const { header, rest } = headerOf({ kind: 'html', value: `<p>Entry 0090 ${last} ${prose}</p>` });
      expect(Object.values(header?.fields ?? {})).toContain(value);
      expect(rest.trim()).toBe(prose);
    }
  });

  test('a line feed of the source inside a value is no end of it', () => {
    const value =
      '<p>Entry 0007 Date: Friday, March\n6, 2026 Origin: 59.9139° N,\n10.7522° E Routed\nthrough: Oslo,\nNorway</p><p>.</p>';
    expect(headerOf({ kind: 'html', value }).header?.fields).toMatchObject({
      date: 'Friday, March 6, 2026',
      origin: '59.9139° N, 10.7522° E',
      place: 'Oslo, Norway',
    });
  });

  test('a field without value is empty, and the next one keeps its own', () => {
    const { header } = headerOf({
      kind: 'text',
      value: `Date:\nOrigin: 59.91, 10.75\nState: moving\n\n${prose}`,
    });
    expect(header?.fields).toMatchObject({ date: null, origin: '59.91, 10.75', state: 'moving' });
  });

  test('a label that comes twice is a label once', () => {
    const { header, rest } = headerOf({
      kind: 'text',
      value: `Date: March 6, 2026\nState: moving\nState: of mind, she said.`,
    });
    expect(header?.fields.state).toBe('moving');
    expect(rest).toContain('State: of mind, she said.');
  });
});

describe('no header', () => {
  test.each([
    ['prose', prose],
    ['a label in the middle of a sentence', 'I came to the state: it was closed. Date: unknown.'],
    ['one label with words', 'State: of mind\n\nIt was raining.'],
    [
      'a heading that is one of the words',
      'Origin\n\nWhere the river begins there is a stone, and on the stone a name.',
    ],
    ['labels after long prose', `${prose}\n\n${prose}\n\n${prose}\n\nDate: March 6, 2026\nState: moving`],
    ['a rank', 'No. 1 in the harbour is the goose, and everybody knows.'],
    ['a score', '#3.5 is the version that broke.'],
    ['words that contain labels', 'Update: March 6, 2026. Estate: sold. Interstate: 5.'],
    ['nothing', ''],
  ])('in %s', (_, value) => {
    expect(headerOf({ kind: 'text', value }, false).header).toBeNull();
  });
});
