/** A rule for headers: what its path fits, and what is said there. */
export interface Rule {
  fits: (path: string) => boolean;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * All headers that the rules which fit an address name, by their names. Throws where two rules name the same: hosts
 * disagree on which counts.
 */
export function headersAt(rules: readonly Rule[], path: string): Record<string, string> {
  const found = rules.filter(({ fits }) => fits(path)).flatMap(({ headers }) => headers);
  const names = found.map(([name]) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two rules say ${twice} of ${path}.`);
  return Object.fromEntries(found);
}

/**
 * Reads a `_headers` file as Netlify's and Cloudflare's pages on it tell: a path on a line of its own, below it
 * `Name: value` further in; `*` at a path's end stands for all that follows. Throws where a line is neither.
 */
export function readHeadersFile(text: string): Rule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const header = /^\s+([A-Za-z-]+): (\S.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (/^\/[^\s*:]*\*?$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`Not a line of a headers file: ${line}`);
  }
  return rules.map(({ path, headers }) => ({
    headers,
    fits: (asked) => (path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path),
  }));
}
