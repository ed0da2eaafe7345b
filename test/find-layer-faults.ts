import { posix } from 'node:path';

/** Path below src (`views/app.tsx`) → source text. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Which layers a layer may import from, besides itself. `main.tsx` composes the app and may import from all. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  styles: [],
  words: ['model'],
  feed: ['model'],
  expectation: ['model'],
  store: ['model', 'expectation'],
  search: ['model'],
  threads: ['model'],
  basemap: ['model'],
  sync: ['model', 'feed', 'store', 'search', 'threads'],
  workers: ['model', 'words', 'sync', 'search', 'basemap'],
  state: ['model', 'words', 'store', 'search', 'threads', 'workers'],
  views: ['model', 'words', 'state', 'basemap'],
  edition: ['model', 'words', 'styles', 'state', 'views'],
  build: ['model', 'expectation', 'feed', 'words', 'threads', 'basemap', 'edition'],
};

const htmlSinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc|document\.write(?:ln)?)\b/;

/**
 * Violations of the layer rules, one sentence each: imports against the table above, cycles between files and between
 * folders of views, styles of another folder, Leaflet outside of its folder, and ways to turn text into HTML.
 */
export function findLayerFaults(files: SourceFiles): string[] {
  const imports = new Map([...files].map(([path, source]) => [path, importsOf(path, source)]));
  const faults: string[] = [];
  for (const [path, targets] of imports) {
    faults.push(...targets.map((target) => directionFault(path, target)).filter((fault) => fault !== null));
    const sink = htmlSinks.exec(withoutComments(files.get(path) ?? ''))?.[0];
    if (sink !== undefined && !path.startsWith('build/'))
      faults.push(`${path} turns text into HTML (${sink})`);
  }
  for (const graph of [imports, betweenFolders(imports)]) {
    const cycle = findCycle(graph);
    if (cycle !== null) faults.push(`cycle: ${cycle.join(' → ')}`);
  }
  return faults;
}

/** The folders of views, and which others each imports from. */
function betweenFolders(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [path, targets] of imports) {
    const from = viewFolderOf(path);
    if (from === null) continue;
    const others = targets
      .map(viewFolderOf)
      .filter((to) => to !== null)
      .filter((to) => to !== from);
    folders.set(from, [...(folders.get(from) ?? []), ...others]);
  }
  return folders;
}

function directionFault(path: string, target: string): string | null {
  if (/^leaflet(?:\/|$)/.test(target)) {
    return path.startsWith('views/map/leaflet/')
      ? null
      : `${path} imports Leaflet; only views/map/leaflet may`;
  }
  if (borrowsStyles(path, target))
    return `${path} borrows ${target}; what two folders look like is in views/ui`;
  const from = layerOf(path);
  const to = layerOf(target);
  if (from === null || to === null || from === to) return null;
  const allowed = mayImport[from];
  if (allowed === undefined) return `${path} is in ${from}, a room that the table of imports does not know`;
  return allowed.includes(to) ? null : `${path} imports ${target}; ${from} may not import from ${to}`;
}

/** Whether a view imports the styles of another folder that is not views/ui. */
function borrowsStyles(path: string, target: string): boolean {
  if (!path.startsWith('views/') || !target.endsWith('.module.css')) return false;
  return ![viewFolderOf(path), 'views/ui', null].includes(viewFolderOf(target));
}

/** The folder below src that a file of ours lives in; null for src's own files and for packages. */
function layerOf(path: string): string | null {
  const isOurs = /\.[a-z]+$/.test(path) && path.includes('/') && !path.startsWith('@');
  return isOurs ? (path.split('/', 1)[0] ?? null) : null;
}

/** The folder of views that a file is in, at any depth; null if it is in none. */
function viewFolderOf(path: string): string | null {
  return /^views\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** What a file imports, in any form: our files as paths below src, packages by their names. */
function importsOf(path: string, source: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^'"();]*?\bfrom\s*(['"])(.+?)\1/g,
    /\bimport\s*(['"])(.+?)\1/g,
    /\bimport\s*\(\s*(['"])(.+?)\1/g,
    /\bnew\s+URL\(\s*(['"])(\..+?)\1\s*,\s*import\.meta\.url/g,
  ];
  const code = withoutComments(source);
  const named = forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[2] ?? ''));
  return named.map((name) => {
    const file = name.split('?', 1)[0] ?? name;
    return file.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), file)) : file;
  });
}

/** Comments may talk of what code may not do; strings stay, for they hold the imports (and `//`). */
function withoutComments(source: string): string {
  const pieces = /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return source.replaceAll(pieces, (_piece, text: string | undefined) => text ?? ' ');
}

function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const target of imports.get(path) ?? []) {
      const cycle = imports.has(target) ? visit(target, [...trail, path]) : null;
      if (cycle !== null) return cycle;
    }
    finished.add(path);
    return null;
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
