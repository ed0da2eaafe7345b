import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { noteLack, tables } from '../tables.ts';
import { isCommonName } from './common-names.ts';
import { decodeWindows1252 } from './decode-text.ts';

const reference = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([a-zA-Z][a-zA-Z0-9]{0,31}));/g;

/**
 * Decodes a text's character references: numeric ones and all of HTML's named ones (feeds use `&nbsp;` without
 * declaring it). Only references that end in a semicolon count, so that `?a=1&copy=2` and `AT&T` stay as they are;
 * unknown names stay as written, which also renders entities of the document's own (and bombs made of them) harmless.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    decoded += decodePiece(text.slice(start, end));
    start = end;
  }
  return decoded;
}

/** `replace` keeps a record of every match: millions of references at once would exhaust the memory. */
const pieceLength = 65_536;
const maxReferenceLength = 34;

/** Where to cut a long text so that no reference is split. */
function pieceEnd(text: string, start: number): number {
  const end = start + pieceLength;
  if (end >= text.length) return text.length;
  const ampersand = text.lastIndexOf('&', end);
  return ampersand > end - maxReferenceLength ? ampersand : end;
}

function decodePiece(text: string): string {
  return text.replace(reference, (whole, hex?: string, decimal?: string) => {
    if (hex) return character(Number.parseInt(hex, 16)) ?? whole;
    if (decimal) return character(Number.parseInt(decimal, 10)) ?? whole;
    return named(whole);
  });
}

function character(codePoint: number): string | null {
  // Numbers in windows-1252's upper control range mean its characters, as in HTML.
  if (codePoint >= 0x80 && codePoint <= 0x9f) return decodeWindows1252(Uint8Array.of(codePoint));
  if (codePoint === 0) return ''; // Like NUL itself, which no text shows.
  const valid = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : null;
}

/** Names that were looked up before, including unknown ones. */
const knownNames = new Map<string, string>([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** `whole` with ampersand and semicolon. */
function named(whole: string): string {
  const known = knownNames.get(whole);
  if (known !== undefined) return known;
  if (!tables.hasAllNames && !isCommonName(whole.slice(1, -1))) {
    noteLack('names');
    return whole;
  }
  const decoded = decodeName(whole);
  // A hostile feed can contain any number of entities; HTML has about two thousand.
  if (knownNames.size < 4000) knownNames.set(whole, decoded);
  return decoded;
}

function decodeName(whole: string): string {
  let decoded = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    decoded += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(DecodingMode.Strict);
  // HTML also accepts some names without their semicolon (`&notit;` as `¬it;`): here that is an unknown name.
  return decoder.write(whole, 1) === whole.length ? decoded : whole;
}
