import fc from 'fast-check';

/** Something that befell a document. Places are in ten-thousandths of it, so that they fit a document of any length. */
export type Damage =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'remove'; at: number; bytes: number }
  | { kind: 'cut'; at: number }
  | { kind: 'insert'; at: number; junk: string }
  | { kind: 'repeat'; at: number; bytes: number; to: number }
  | { kind: 'lose token'; at: number }
  | { kind: 'swap tokens'; at: number; with: number }
  | { kind: 'lose text'; at: number }
  | { kind: 'encode'; as: 'utf-8 twice' | 'utf-16le' | 'utf-16be' | 'with a mark' };

const whole = 10_000;
const junk = [
  ...['<', '>', '&', '"', "'", '\\', '{', '}', '[', ']', ',', '\0', '\r', '&#0;', '&bogus;', '&amp;amp;'],
  ...['<![CDATA[', ']]>', '<!--', '-->', '<?xml version="1.0" encoding="utf-16"?>', '<!DOCTYPE html>'],
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '</entry>',
    '<channel>',
    '</channel>',
    '</rss>',
    '</feed>',
    '<description>',
  ],
  ...[
    '</description>',
    '</content>',
    '<title>',
    '<script>',
    '<html>',
    '<b>',
    '</p>',
    '{"items":[',
    '"id":',
    'null',
  ],
  // A mark of byte order, half a pair in UTF-8, a byte that no UTF-8 has, the beginning of something packed.
  ...['\u00ef\u00bb\u00bf', '\u00ed\u00a0\u0080', '\u00ff', '\u001f\u008b\u0008'],
];

const at = fc.nat(whole - 1);
const bytes = fc.integer({ min: 1, max: 400 });

/** Any damage; what it shrinks to is the same kind, nearer the document's beginning. */
export const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('remove' as const), at, bytes }),
  fc.record({ kind: fc.constant('cut' as const), at }),
  fc.record({ kind: fc.constant('insert' as const), at, junk: fc.constantFrom(...junk) }),
  fc.record({ kind: fc.constant('repeat' as const), at, bytes, to: at }),
  fc.record({ kind: fc.constant('lose token' as const), at }),
  fc.record({ kind: fc.constant('swap tokens' as const), at, with: at }),
  fc.record({ kind: fc.constant('lose text' as const), at }),
  fc.record({
    kind: fc.constant('encode' as const),
    as: fc.constantFrom(
      'utf-8 twice' as const,
      'utf-16le' as const,
      'utf-16be' as const,
      'with a mark' as const,
    ),
  }),
);

/** A document's bytes after all that befell it, one after the other. */
export function withDamages(document: string, damages: readonly Damage[]): Uint8Array<ArrayBuffer> {
  // A character for each byte: so damage may part what belongs together.
  const damaged = damages.reduce(withDamage, Buffer.from(document).toString('latin1'));
  return Uint8Array.from(Buffer.from(damaged, 'latin1'));
}

function withDamage(document: string, damage: Damage): string {
  const place = (share: number) => Math.floor((share / whole) * document.length);
  switch (damage.kind) {
    case 'flip': {
      const from = place(damage.at);
      const flipped = String.fromCharCode(document.charCodeAt(from) ^ (1 << damage.bit));
      return document.length === 0 ? document : spliced(document, from, 1, flipped);
    }
    case 'remove':
      return spliced(document, place(damage.at), damage.bytes);
    case 'cut':
      return document.slice(0, place(damage.at));
    case 'insert':
      return spliced(document, place(damage.at), 0, damage.junk);
    case 'repeat': {
      const from = place(damage.at);
      return spliced(document, place(damage.to), 0, document.slice(from, from + damage.bytes));
    }
    case 'lose token':
    case 'swap tokens':
    case 'lose text':
      return withTokenDamage(document, damage);
    case 'encode':
      return encoded(document, damage.as);
  }
}

function withTokenDamage(
  document: string,
  damage: Extract<Damage, { kind: 'lose token' | 'swap tokens' | 'lose text' }>,
): string {
  const pattern = document.startsWith('{') ? /[{}[\]:,"]+/g : /<[^<>]*>/g;
  const tokens = [...document.matchAll(pattern)].map((found) => ({ from: found.index, token: found[0] }));
  const tokenAt = (share: number) => tokens[Math.floor((share / whole) * tokens.length)];
  const found = tokenAt(damage.at);
  if (!found) return document;
  if (damage.kind === 'lose token') return spliced(document, found.from, found.token.length);
  if (damage.kind === 'lose text') {
    const from = found.from + found.token.length;
    const next = tokens[tokens.indexOf(found) + 1];
    return spliced(document, from, (next?.from ?? from) - from);
  }
  const other = tokenAt(damage.with);
  if (!other || other === found) return document;
  const [first, second] = found.from < other.from ? [found, other] : [other, found];
  const swapped = spliced(document, second.from, second.token.length, first.token);
  return spliced(swapped, first.from, first.token.length, second.token);
}

function spliced(document: string, from: number, length: number, instead = ''): string {
  return document.slice(0, from) + instead + document.slice(from + length);
}

function encoded(document: string, as: Extract<Damage, { kind: 'encode' }>['as']): string {
  if (as === 'with a mark') return `\u00ef\u00bb\u00bf${document}`;
  if (as === 'utf-8 twice') return Buffer.from(document).toString('latin1');
  const units = Buffer.from(Buffer.from(document, 'latin1').toString(), 'utf16le');
  return (as === 'utf-16le' ? units : units.swap16()).toString('latin1');
}
