import { beforeAll, describe, expect, test, vi } from 'vitest';
import { english } from '../../src/words/english.ts';
import { languageCodes, languages } from '../../src/words/languages.ts';
import { loadCatalogue } from '../../src/words/load-catalogue.ts';
import { type SaidTwice, saidBesideEnglish } from './said-beside-english.ts';
import { names, sameAsEnglish } from './same-as-english.ts';
import { sampleArguments } from './sample-arguments.ts';

interface Counted {
  language: string;
  forms: Record<string, string>;
}

const counted = vi.hoisted((): Counted[] => []);
vi.mock('../../src/words/count-words.ts', async (importOriginal) => {
  const { countWordsIn } = await importOriginal<typeof import('../../src/words/count-words.ts')>();
  return {
    countWordsIn: (language: string): ReturnType<typeof countWordsIn> => {
      const count = countWordsIn(language);
      return (number, forms) => {
        counted.push({ language, forms });
        return count(number, forms);
      };
    },
  };
});

const translated = languageCodes.filter((language) => language !== 'en');

test('English says nothing of a missing value either', () => {
  const said = saidBesideEnglish(english, english, sampleArguments).map((one) => one.english);
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((text) => /undefined|NaN|\bnull\b|\[object|#/.test(text))).toEqual([]);
});

describe.each(translated)('in %s', (language) => {
  let said: SaidTwice[];
  let counts: Counted[];
  const found = (isWrong: (one: SaidTwice) => boolean) =>
    said.filter(isWrong).map(({ path, args, other }) => `${path}(${JSON.stringify(args)}): ${other}`);

  beforeAll(async () => {
    const catalogue = await loadCatalogue(language);
    counted.length = 0;
    said = saidBesideEnglish(english, catalogue, sampleArguments);
    counts = counted.filter(({ language: counting }) => counting !== 'en');
  });

  test('everything is said that English says', () => {
    expect(said.length).toBeGreaterThan(1000);
    expect(found(({ english, other }) => (english === '') !== (other === ''))).toEqual([]);
  });

  test('no sentence is left in English', () => {
    const known = new Set([...names, ...sameAsEnglish[language as keyof typeof sameAsEnglish]]);
    const left = found(
      (one) =>
        hasWords(ownWords(one.english, one.args)) && one.other === one.english && !known.has(one.other),
    );
    expect(left).toEqual([]);
  });

  test('no English word stands among the others', () => {
    const english = /(?<![\p{L}:])(the|of|and|with|your|this|have|from|you|which|entry|entries)(?![\p{L}:])/u;
    expect(found(({ other }) => english.test(other))).toEqual([]);
  });

  test('each word shared with English is one that is said', () => {
    const all = new Set(said.map(({ other }) => other));
    const shared = sameAsEnglish[language as keyof typeof sameAsEnglish];
    expect(shared.filter((words) => !all.has(words))).toEqual([]);
  });

  test('nothing is said of a missing value, and no number’s place stays empty', () => {
    expect(found(({ other }) => /undefined|NaN|\bnull\b|\[object|#|\$\{/.test(other))).toEqual([]);
  });

  test('every word that is put in is said', () => {
    const lost = found(({ english, other, args }) =>
      textsIn(args).some((text) => english.includes(text) && !other.includes(text)),
    );
    expect(lost).toEqual([]);
  });

  test('every number that English says is said, with the language’s own digits and grouping', () => {
    const say = { en: new Intl.NumberFormat('en'), other: new Intl.NumberFormat(language) };
    const lost = found(({ english, other, args }) =>
      args.some(
        (arg) =>
          typeof arg === 'number' &&
          arg > 2 &&
          hasNumber(english, say.en.format(arg)) &&
          !hasNumber(other, say.other.format(arg)),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('it counts by its own rules, with a form for each of its categories', () => {
    expect(new Set(counts.map((one) => one.language))).toEqual(new Set([language]));
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = counts.filter(({ forms }) => {
      const given = Object.keys(forms).toSorted();
      // A word that does not change has one form.
      return given.join() !== 'other' && given.join() !== categories.join();
    });
    expect(wrong).toEqual([]);
  });

  test('lights that English tells apart are told apart', () => {
    const lights = said.filter(({ path }) => path === 'light.written');
    const distinct = (key: 'english' | 'other') => new Set(lights.map((one) => one[key])).size;
    expect(distinct('other')).toBe(distinct('english'));
  });

  test('its marks are a printer’s, not a typewriter’s', () => {
    expect(found(({ other }) => /['"]|\.\.\.| {2}/.test(other))).toEqual([]);
  });

  test('words stand next to what is put in as English has it: spaces at the edges are wanted ones', () => {
    // A space that does not break belongs to its mark.
    const edges = /^ | $/;
    expect(found(({ english, other }) => edges.test(other) && !edges.test(english))).toEqual([]);
  });

  test.runIf(languages[language].direction === 'rtl')('it turns no mark around by hand', () => {
    expect(found(({ other }) => /[\u202a-\u202e]/.test(other))).toEqual([]);
  });
});

/** What a sentence says by itself, without what was put in. */
function ownWords(said: string, args: readonly unknown[]): string {
  return textsIn(args).reduce((rest, text) => rest.replaceAll(text, ' '), said);
}

/** A single letter or a unit is no word. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function hasNumber(said: string, written: string): boolean {
  const isDigit = (at: number) => /\p{Nd}/u.test(said.charAt(at));
  for (let at = said.indexOf(written); at >= 0; at = said.indexOf(written, at + 1)) {
    if (!isDigit(at - 1) && !isDigit(at + written.length)) return true;
  }
  return false;
}

/** The samples among the arguments; words such as an event's kind are not put in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('⟦') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
