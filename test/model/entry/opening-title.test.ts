import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/entry/body.ts';
import { openingTitle } from '../../../src/model/entry/opening-title.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

test('a short post is named by all of its words, a long one by its first, with an ellipsis', () => {
  expect(openingTitle([paragraph('No boat.'), { kind: 'rule' }, paragraph('No ferry.')])).toBe(
    'No boat. No ferry.',
  );
  const title = openingTitle([
    paragraph('The ferry did not come, and nobody on the quay could say when it would.'),
  ]);
  expect(title).toMatch(/^The ferry did not come, .*[a-z]…$/);
  expect(title?.length).toBeLessThanOrEqual(60);
});

test('a body without words names nothing', () => {
  expect(openingTitle([])).toBeNull();
  expect(openingTitle([{ kind: 'rule' }])).toBeNull();
});
