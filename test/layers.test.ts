import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findLayerFaults } from './find-layer-faults.ts';

function readSources(): Map<string, string> {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const ours = paths.filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(ours.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
}

function faultsOf(files: Record<string, string>): string[] {
  return findLayerFaults(new Map(Object.entries(files)));
}

test('the house keeps to its plan', () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(20);
  expect(findLayerFaults(sources)).toEqual([]);
});

describe('the plan’s keeper sees', () => {
  test.each([
    ['the model importing anything of ours', 'model/a.ts', "import { b } from '../feed/b.ts';"],
    ['a type alone', 'feed/a.ts', "import type { B } from '../store/b.ts';"],
    ['an import over several lines', 'store/a.ts', "import {\n  b,\n  c,\n} from '../sync/b.ts';"],
    ['an export from elsewhere', 'search/a.ts', "export { b } from '../state/b.ts';"],
    ['an import for its effect', 'state/a.ts', "import '../views/b.ts';"],
    ['a lazy import', 'views/a.tsx', "const b = await import('../store/b.ts');"],
    ['a worker’s URL', 'views/a.tsx', "import url from '../workers/b.worker.ts?worker&url';"],
    ['a worker by new URL', 'sync/a.ts', "new Worker(new URL('../workers/b.worker.ts', import.meta.url));"],
    ['the page importing the build', 'state/a.ts', "import { b } from '../build/b.ts';"],
    ['a view importing the store', 'views/list/a.tsx', "import { b } from '../../store/b.ts';"],
    ['an unknown room', 'helpers/a.ts', "import { b } from '../model/b.ts';"],
  ])('%s', (_what, path, source) => {
    const faults = faultsOf({ [path]: source });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
  });

  test('Leaflet outside of its folder, code or styles, and not within', () => {
    expect(faultsOf({ 'views/entry/a.tsx': "import L from 'leaflet';" })).toHaveLength(1);
    expect(faultsOf({ 'main.tsx': "import 'leaflet/dist/leaflet.css';" })).toHaveLength(1);
    expect(faultsOf({ 'views/map/page/a.tsx': "import type L from 'leaflet';" })).toHaveLength(1);
    expect(faultsOf({ 'views/map/leaflet/a.ts': "import L from 'leaflet';" })).toEqual([]);
  });

  test('a cycle between files of one room, however long', () => {
    const files = {
      'model/a.ts': "import { b } from './b.ts';",
      'model/b.ts': "import { c } from './c.ts';",
      'model/c.ts': "import { a } from './a.ts';",
    };
    expect(faultsOf(files)).toEqual(['cycle: model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  });

  test('a cycle between folders of views, however long, and none between their files', () => {
    const files = {
      'views/a/one.tsx': "import { two } from '../b/two.tsx';",
      'views/b/two.tsx': 'export const two = 2;',
      'views/b/three.tsx': "const four = lazyPart(() => import('../c/deep/four.tsx'));",
      'views/c/deep/four.tsx': "import type { Five } from '../../a/five.ts';",
      'views/a/five.ts': 'export type Five = 5;',
    };
    expect(faultsOf(files)).toEqual(['cycle: views/a → views/b → views/c → views/a']);
    expect(faultsOf({ ...files, 'views/c/deep/four.tsx': "import { six } from '../six.ts';" })).toEqual([]);
  });

  test('a style sheet of another folder, but for those that are for all', () => {
    const source = "import css from '../b/two.module.css';";
    expect(faultsOf({ 'views/a/one.tsx': source })).toHaveLength(1);
    expect(faultsOf({ 'views/page.tsx': source.replace('..', '.') })).toHaveLength(1);
    expect(faultsOf({ 'views/b/one.tsx': source })).toEqual([]);
    expect(faultsOf({ 'views/a/one.tsx': source.replace('/b/', '/ui/') })).toEqual([]);
  });

  test('two ways to the same file as no cycle', () => {
    const files = {
      'model/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'model/b.ts': "import { c } from './c.ts';",
      'model/c.ts': 'export const c = 1;',
    };
    expect(faultsOf(files)).toEqual([]);
  });

  test.each([
    'element.innerHTML = text;',
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    '<p dangerouslySetInnerHTML={{ __html: text }} />;',
    'document.write(text);',
    'range.createContextualFragment(text);',
    '<iframe srcdoc={text} />;',
    "element['innerHTML'] = text; // eslint",
  ])('text turned into HTML: %s', (source) => {
    expect(faultsOf({ 'views/a.tsx': source })).toHaveLength(1);
  });

  test('that a comment only talks of it', () => {
    expect(
      faultsOf({ 'views/a.tsx': "// No innerHTML.\n/* nor srcdoc */ const url = 'https://example.org';" }),
    ).toEqual([]);
    expect(faultsOf({ 'views/a.tsx': "const url = 'https://example.org'; a.innerHTML = url;" })).toHaveLength(
      1,
    );
  });
});
