/** One sentence in English and in another language, said of the same things. */
export interface SaidTwice {
  /** Where it stands in the catalogue, as `list.sync.soFar`. */
  path: string;
  args: readonly unknown[];
  english: string;
  other: string;
}

/** All that two catalogues (or parts of them) say, sentence by sentence. Throws where they differ in shape. */
export function saidBesideEnglish(
  english: unknown,
  other: unknown,
  samples: unknown,
  path = '',
): SaidTwice[] {
  if (typeof english === 'string' || Array.isArray(english)) return [pair(path, [], english, other)];
  if (isSaying(english)) {
    if (!isSaying(other)) throw new Error(`${path} puts nothing in`);
    if (!Array.isArray(samples)) throw new Error(`${path} has no sample arguments`);
    return samples.map((args: unknown[]) => pair(path, args, english(...args), other(...args)));
  }
  if (!isSection(english) || !isSection(other)) throw new Error(`${path} has no words`);
  const keys = Object.keys(english);
  const isSame = keys.length === Object.keys(other).length && keys.every((key) => key in other);
  if (!isSame) throw new Error(`${path} has other keys: ${keys} and ${Object.keys(other)}`);
  const inner = isSection(samples) ? samples : {};
  return keys.flatMap((key) =>
    saidBesideEnglish(english[key], other[key], inner[key], path === '' ? key : `${path}.${key}`),
  );
}

function pair(path: string, args: readonly unknown[], english: unknown, other: unknown): SaidTwice {
  if (Array.isArray(english) !== Array.isArray(other)) throw new Error(`${path} goes around nothing`);
  return { path, args, english: inOne(path, english), other: inOne(path, other) };
}

/** What goes around a link is read as one, with a mark where the link is. */
function inOne(path: string, said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said) && said.length === 2) return `${said[0]}⟦link⟧${said[1]}`;
  throw new Error(`${path} is not said in words: ${String(said)}`);
}

function isSaying(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
