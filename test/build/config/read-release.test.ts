import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseNewest, readRelease } from '../../../src/build/config/read-release.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the changelog’s newest section is the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const release = readRelease(root);
  expect(release.version).toBe(version);
  expect(Number.isNaN(Date.parse(release.date))).toBe(false);
  expect(release.changes.length).toBeGreaterThan(3);
  // Sentences for readers, on one line each.
  expect(release.changes.filter((change) => !/^\p{Lu}[^\n`*_[\]]+\.$/u.test(change))).toEqual([]);
});

test('every section of the changelog has a number, a day and sentences, newest first', () => {
  const changelog = readFileSync(`${root}/CHANGELOG.md`, 'utf8');
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const days = sections.map((section) => parseNewest(section)?.date ?? section);
  expect(days).toEqual(days.toSorted().reverse());
  expect(sections.map((section) => parseNewest(section)?.changes.length ?? 0)).not.toContain(0);
});

test('only the newest section is read, without marks of code, and its lines are joined', () => {
  const changelog =
    '# What is new\n\nWords.\n\n## 1.2.3 - 2026-01-02\n\n- One `thing`\n  over two lines.\n- Two.\n\n## 1.2.2 - 2026-01-01\n\n- Old.\n';
  expect(parseNewest(changelog)).toEqual({
    version: '1.2.3',
    date: '2026-01-02',
    changes: ['One thing over two lines.', 'Two.'],
  });
  expect(parseNewest(changelog.replaceAll('\n', '\r\n'))).toEqual(parseNewest(changelog));
});

test('a changelog without a version tells nothing', () => {
  expect(parseNewest('# What is new\n')).toBeNull();
  expect(parseNewest('# What is new\n\n## Soon\n\n- Much.\n')).toBeNull();
});
