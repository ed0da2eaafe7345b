import { brotliDecompressSync } from 'node:zlib';

/** The tables that a WOFF2 file names by a number, as far as the one that is looked for (W3C WOFF File Format 2.0, 5.2). */
const knownTags = ['cmap'];
const ownTag = 63;
const transformedByDefault = [10, 11];

/**
 * The characters that a WOFF2 font has glyphs for, by the tables of formats 4 and 12 in its `cmap`; throws on bytes that
 * are none, or a font without such a table. Formats: W3C WOFF 2.0, and OpenType's `cmap`.
 */
export function parseWoff2Characters(bytes: Uint8Array): Set<number> {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('This is not a WOFF2 font');
  const tableCount = view.getUint16(12);
  const compressedLength = view.getUint32(20);
  const { position, cmap } = findCmap(bytes, tableCount);
  const tables = brotliDecompressSync(bytes.subarray(position, position + compressedLength));
  return charactersOf(viewOf(tables.subarray(cmap.start, cmap.start + cmap.length)));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where `cmap` lies in the unpacked tables, and where the packed ones begin. */
function findCmap(bytes: Uint8Array, tableCount: number) {
  let position = 48;
  let start = 0;
  let cmap: { start: number; length: number } | null = null;
  const byte = () => bytes[position++] ?? 0;
  const base128 = () => {
    let value = 0;
    for (let read = byte(); ; read = byte()) {
      value = value * 128 + (read & 127);
      if (read < 128 || position > bytes.length) return value;
    }
  };
  for (let table = 0; table < tableCount; table += 1) {
    const flags = byte();
    const number = flags & 63;
    if (number === ownTag) position += 4;
    const isTransformed = transformedByDefault.includes(number) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const plainLength = base128();
    const length = isTransformed ? base128() : plainLength;
    if (knownTags[number] === 'cmap') cmap = { start, length };
    start += length;
  }
  if (cmap === null) throw new Error('This font has no table of its characters');
  return { position, cmap };
}

function charactersOf(cmap: DataView): Set<number> {
  const characters = new Set<number>();
  for (let record = 0; record < cmap.getUint16(2); record += 1) {
    const start = cmap.getUint32(4 + record * 8 + 4);
    const format = cmap.getUint16(start);
    if (format === 4) addSegments(cmap, start, characters);
    if (format === 12) addGroups(cmap, start, characters);
  }
  if (characters.size === 0) throw new Error('This font has no table of its characters that is understood');
  return characters;
}

function addSegments(cmap: DataView, start: number, characters: Set<number>): void {
  const doubled = cmap.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let at = 0; at < doubled; at += 2) {
    const [first, last] = [cmap.getUint16(starts + at), cmap.getUint16(ends + at)];
    const offset = cmap.getUint16(offsets + at);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const glyph =
        offset === 0
          ? (character + cmap.getUint16(deltas + at)) & 0xffff
          : cmap.getUint16(offsets + at + offset + (character - first) * 2);
      if (glyph !== 0) characters.add(character);
    }
  }
}

function addGroups(cmap: DataView, start: number, characters: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    const last = cmap.getUint32(at + 4);
    for (let character = cmap.getUint32(at); character <= last; character += 1) characters.add(character);
  }
}
