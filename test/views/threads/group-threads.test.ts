import { expect, test } from 'vitest';
import type { Thread, ThreadKind } from '../../../src/model/journal/thread.ts';
import { groupThreads } from '../../../src/views/threads/group-threads.ts';

const aThread = (kind: ThreadKind, name: string): Thread => ({
  slug: name,
  kind,
  name,
  weight: 1,
  firstDate: null,
  lastDate: null,
  entries: ['0001', '0002'],
});

const threads = [
  aThread('subject', 'coat'),
  aThread('name', 'Tromsø'),
  aThread('name', 'Valparaíso'),
  aThread('state', 'still'),
];

test('threads stand under their kind, names first, and a kind without any is left out', () => {
  expect(
    groupThreads(threads, '').map(({ kind, threads }) => [kind, threads.map(({ name }) => name)]),
  ).toEqual([
    ['name', ['Tromsø', 'Valparaíso']],
    ['subject', ['coat']],
    ['state', ['still']],
  ]);
});

test('a part of a name finds it, without its accents and in any case', () => {
  expect(groupThreads(threads, ' VALPARAI ').map(({ threads }) => threads.length)).toEqual([1]);
  expect(groupThreads(threads, 'nothing')).toEqual([]);
});
