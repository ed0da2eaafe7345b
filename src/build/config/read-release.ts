import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../model/app/release.ts';

/** A release with its list of what is new: sentences, in English. */
export interface WrittenRelease extends Release {
  changes: readonly string[];
}

/**
 * Reads which release this is below a repository's root: its number from `package.json`, its date and what is new from
 * the newest section of `CHANGELOG.md`. Throws where the two disagree, so that no app tells of another version.
 */
export function readRelease(root: string): WrittenRelease {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const newest = parseNewest(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  if (newest?.version !== version) {
    throw new Error(
      `package.json has the version ${version}, but CHANGELOG.md begins with ${newest?.version ?? 'none'}.`,
    );
  }
  return newest;
}

/**
 * The newest section of a changelog: `## 0.2.0 - 2026-11-29` and the list below it. Marks of code are left out, lines
 * that go on joined. Null if there is none.
 */
export function parseNewest(changelog: string): WrittenRelease | null {
  const [, section] = changelog.split(/^## /m);
  const [, version, date, list] =
    /^(\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)\n([\s\S]*)$/.exec(section?.replaceAll('\r\n', '\n') ?? '') ?? [];
  if (version === undefined || date === undefined || list === undefined) return null;
  const changes = list
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim());
  return { version, date, changes };
}
