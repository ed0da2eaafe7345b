import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstSettings } from '../../../src/model/settings/first-settings.ts';
import { settingOf, settings } from '../../../src/model/settings/settings.ts';

const rows = Object.entries(settings);
/** What no setting is, and what some are. */
const strange = [
  undefined,
  null,
  0,
  -1,
  '',
  'mauve',
  true,
  false,
  [],
  [1, 'boat'],
  {},
  { visit: 1, note: 2, from: '25:00', rate: 40, sizePercent: 1_000, slug: 5 },
];

test.each(rows)('%s holds by default where nothing is stored', (_name, { default: byDefault, parse }) => {
  expect(parse(undefined)).toEqual(byDefault);
});

test('the first screen judges its settings as the table does', () => {
  for (const [name, parse] of Object.entries(firstSettings))
    expect(settings[name as keyof typeof firstSettings].parse).toBe(parse);
});

test.each(rows)('%s takes whatever another version has stored, and gives what it takes itself', (_, row) => {
  const parse = row.parse as (stored: unknown) => unknown;
  for (const stored of strange) {
    const value = parse(stored);
    expect(parse(value)).toEqual(value);
    // A backup is JSON.
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  }
});

test('the documentation of backups names every setting', () => {
  const documented = readFileSync('docs/backup-format.md', 'utf8');
  const line = documented.split('\n').find((text) => text.startsWith('| `settings` |')) ?? '';
  for (const [name] of rows) expect(line).toContain(`\`${name}\``);
});

test('what is typed about an expectation is one kind of setting, whatever its entry is called', () => {
  expect(settingOf('draft guid:1')).toBe(settings.draft);
  expect(settingOf('draft theme of a day')).toBe(settings.draft);
  expect(settingOf('theme')).toBe(settings.theme);
});
