import type { Finding, FindingGroup } from './judges/finding.ts';

const signs: Readonly<Record<Finding['kind'], string>> = {
  ok: 'ok     ',
  warning: 'warning',
  wrong: 'WRONG  ',
  skipped: 'skipped',
};

/** What was found as lines for a terminal: a group under its title, a check a line, and what it comes to at the end. */
export function writeReport(groups: readonly FindingGroup[]): string {
  const parts = groups.map(({ title, findings }) => [title, ...findings.map(lineOf)].join('\n'));
  return `${[...parts, summaryOf(groups)].join('\n\n')}\n`;
}

/** The exit code that tells a script: 1 where something is wrong, else 0. */
export function exitCodeOf(groups: readonly FindingGroup[]): 0 | 1 {
  return count(groups, 'wrong') > 0 ? 1 : 0;
}

function lineOf(finding: Finding): string {
  const line = `  ${signs[finding.kind]}  ${finding.check}: ${finding.says}`;
  return finding.kind === 'ok' ? line : `${line} ${finding.todo}`;
}

function summaryOf(groups: readonly FindingGroup[]): string {
  const wrong = count(groups, 'wrong');
  const warnings = count(groups, 'warning');
  const skipped = count(groups, 'skipped');
  return [
    wrong === 0 ? 'All is well.' : `${wrong} of ${count(groups)} checks found something wrong.`,
    ...(warnings === 0 ? [] : [`${warnings} could be better.`]),
    ...(skipped === 0 ? [] : [`${skipped} could not be done.`]),
  ].join(' ');
}

function count(groups: readonly FindingGroup[], kind: Finding['kind'] | null = null): number {
  return groups
    .flatMap(({ findings }) => findings)
    .filter((finding) => kind === null || finding.kind === kind).length;
}
