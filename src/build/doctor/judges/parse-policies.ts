/** One policy: its directives' sources by their names, as CSP Level 3 reads them (the first of a name counts). */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Policies from a header, which may hold several between commas, or from a `<meta>`. */
export function parsePolicies(text: string | undefined): Policy[] {
  return (text ?? '').split(',').flatMap((one) => {
    const policy = parsePolicy(one);
    return policy.size === 0 ? [] : [policy];
  });
}

function parsePolicy(text: string): Policy {
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key !== '' && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** Where a browser looks when a directive is not there (https://www.w3.org/TR/CSP3/#directive-fallback-list). */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  'default-src': [],
};

/** The sources that count for a directive; null if the policy leaves it open. */
export function sourcesFor(policy: Policy, directive: string): readonly string[] | null {
  const own = policy.get(directive);
  if (own !== undefined || !directive.endsWith('-src')) return own ?? null;
  for (const name of fallbacks[directive] ?? ['default-src']) {
    const sources = policy.get(name);
    if (sources !== undefined) return sources;
  }
  return null;
}
