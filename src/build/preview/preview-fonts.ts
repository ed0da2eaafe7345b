import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { parseWoff2Characters } from './parse-woff2-characters.ts';

/** The fonts of the pictures: each package with its parts in the order in which they are asked for a character. */
const packages = [
  {
    name: 'literata',
    parts: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
  },
  { name: 'noto-naskh-arabic', parts: ['arabic'] },
  { name: 'noto-serif-jp', parts: null },
] as const;

/** What the names on the base map are set in (`label-style.ts`): the same letters by the names that stand there. */
const mapFamilies: Record<string, string> = {
  'literata-latin': 'Literata',
  'literata-latin-ext': 'Literata fallback',
};

/** The fonts that fill in for Literata are drawn that much lighter; beside its letters that is let be. */
const fillInWeight = 100;

interface FontPart {
  family: string;
  isLiterata: boolean;
  path: string;
  ranges: readonly (readonly [first: number, last: number])[];
  /** What it has glyphs for, once it was needed and registered. */
  characters: Set<number> | null;
}

export interface PreviewFonts {
  /**
   * A text as it can be set: without signs that no font has (emoji above all), white space single. Null if a letter
   * or a figure has no font, or nothing is left: then it is not set at all.
   */
  setText(text: string): string | null;
  /** What a canvas wants for a text: only families that it needs, since each one more makes it slower. */
  fontOf(text: string, weight: number, sizePx: number): string;
}

/** Fonts from the packages below a repository's root; those of the machine are never asked for. */
export function loadPreviewFonts(root: string): PreviewFonts {
  const parts = packages.flatMap((font) =>
    partsOf(join(root, 'node_modules', '@fontsource-variable', font.name), font),
  );
  for (const part of parts) if (Object.values(mapFamilies).includes(part.family)) charactersOf(part);
  const known = new Map<number, FontPart | null>();
  const partOf = (character: number): FontPart | null => {
    const found = known.get(character) ?? findPart(parts, character);
    known.set(character, found);
    return found;
  };
  return {
    setText: (text) => {
      const signs = [...tidy(text)];
      const isUnset = (sign: string) => !isUnseen(sign) && partOf(sign.codePointAt(0) ?? 0) === null;
      if (signs.some((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign) && isUnset(sign))) return null;
      const left = signs
        .filter((sign) => !isUnset(sign))
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      return /[\p{L}\p{N}]/u.test(left) ? left : null;
    },
    fontOf: (text, weight, sizePx) => {
      const families = new Set(['Literata']);
      let isFilledIn = /[\p{L}\p{N}]/u.test(text);
      for (const sign of text) {
        const part = isUnseen(sign) ? null : partOf(sign.codePointAt(0) ?? 0);
        if (part === null) continue;
        families.add(part.family);
        if (/[\p{L}\p{N}]/u.test(sign) && part.isLiterata) isFilledIn = false;
      }
      const names = [...families].map((family) => `'${family}'`).join(', ');
      return `${isFilledIn ? weight + fillInWeight : weight} ${sizePx}px ${names}`;
    },
  };
}

function partsOf(folder: string, { name, parts }: (typeof packages)[number]): FontPart[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return (parts ?? Object.keys(ranges)).map((key) => {
    const part = `${name}-${key.replace(/[[\]]/g, '')}`;
    return {
      family: mapFamilies[part] ?? part,
      isLiterata: name === 'literata',
      path: join(folder, 'files', `${part}-wght-normal.woff2`),
      ranges: parseRanges(ranges[key] ?? ''),
      characters: null,
    };
  });
}

/** `U+0000-00FF,U+0131` as CSS has it. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The ranges are only where to look: a part may lack some of what they span. */
function findPart(parts: readonly FontPart[], character: number): FontPart | null {
  const isIn = ({ ranges }: FontPart) =>
    ranges.some(([first, last]) => character >= first && character <= last);
  return parts.find((part) => isIn(part) && charactersOf(part).has(character)) ?? null;
}

function charactersOf(part: FontPart): Set<number> {
  if (part.characters) return part.characters;
  const bytes = readFileSync(part.path);
  if (GlobalFonts.register(bytes, part.family) === null) throw new Error(`Not a font: ${part.path}`);
  part.characters = parseWoff2Characters(bytes);
  return part.characters;
}

/** One form of each letter, no sign that turns the writing's direction, and no colour or skin of an emoji. */
function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replace(/[\ufe00-\ufe0f\u20e3]|[\u{e0020}-\u{e01ef}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

/** White space, and what only tells neighbours how to join. */
function isUnseen(sign: string): boolean {
  return /[\s\p{Cf}]/u.test(sign);
}
