import { expect, test } from 'vitest';
import { parseEvidence } from '../../../../src/views/ledger/judging/note-form.tsx';

test.each([
  ['https://news.example/2026/ferry?day=3#top', 'https://news.example/2026/ferry?day=3#top'],
  [' news.example/ferry ', 'https://news.example/ferry'],
  ['HTTP://news.example', 'http://news.example/'],
  ['http://localhost:4173/entry/0091', 'http://localhost:4173/entry/0091'],
])('a link is taken as it is typed: %s', (typed, url) => {
  expect(parseEvidence(typed)).toBe(url);
});

test.each([
  '',
  '  ',
  'ferry',
  'the ferry came',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@news.example',
  'file:///etc/hosts',
  'https://reader:secret@news.example/',
])('what is no web address is none: %s', (typed) => {
  expect(parseEvidence(typed)).toBeNull();
});
