import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findLooseWords } from './find-loose-words.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Path below src → its loose words, of files that have some. */
function looseWordsIn(...rooms: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const room of rooms) {
    for (const name of readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const path = `${room}/${name.replaceAll('\\', '/')}`;
      const words = findLooseWords(path, readFileSync(join(src, path), 'utf8'));
      if (words.length > 0) found.set(path, words);
    }
  }
  return found;
}

test('what the interface says stands in the catalogue', () => {
  expect(Object.fromEntries(looseWordsIn('views', 'state'))).toEqual({});
});

describe('loose words are seen', () => {
  test.each([
    ['between tags', '<p>Later</p>', ['Later']],
    ['among what is put in', '<p>{count} entries</p>', ['entries']],
    ['as a name that is heard', '<button aria-label="close" />', ['close']],
    ['as a part’s own attribute', '<ControlButton name="Near me" />', ['Near me']],
    ['in a choice', '<p>{isOpen ? "Show more" : "Less"}</p>', ['Show more', 'Less']],
    ['in a template', 'announce(`Judged: $' + '{verdict}`)', ['Judged:']],
    ['after what is put in', 'announce(`$' + '{count} unread`)', ['unread']],
  ])('%s', (_where, source, words) => {
    expect(findLooseWords('a.tsx', source)).toEqual(words);
  });

  test('and nothing else is taken for them', () => {
    const source = `
      import { a } from './a b.ts';
      type Kind = 'Some kind' | 'other';
      if (event.key === 'Escape') throw new TypeError('This is a bug');
      const b = <p dir="auto" data-kind="open">{words().close} · {12}</p>;
    `;
    expect(findLooseWords('a.tsx', source)).toEqual([]);
  });
});
