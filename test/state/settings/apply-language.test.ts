import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../src/words/catalogue.ts';
import type { Language } from '../../../src/words/languages.ts';
import { openTab } from '../played-browser.ts';

const load = vi.hoisted(() => vi.fn<(language: Language) => Promise<Catalogue | null>>());
vi.mock('../../../src/words/load-catalogue.ts', () => ({ loadCatalogue: load }));
const put = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../../src/store/reader/settings.ts', () => ({ putSetting: put }));
// What is said needs a whole page.
vi.mock('../../../src/state/announce.ts', () => ({ announce: () => undefined }));

const html = { lang: '', dir: '' };
const kept = new Map<string, string>();

/** Told apart by identity alone: what they say is not looked at. */
const wordsOf = (): Catalogue => ({}) as Catalogue;

/** Words that come when `resolve` is called. */
function wordsToCome() {
  let resolve: (words: Catalogue) => void = () => undefined;
  const promise = new Promise<Catalogue>((whenThere) => {
    resolve = whenThere;
  });
  return { promise, resolve: (words: Catalogue) => resolve(words) };
}

async function openState() {
  vi.resetModules();
  const choosing = {
    ...(await import('../../../src/state/settings/apply-language.ts')),
    ...(await import('../../../src/state/settings/choose-setting.ts')),
  };
  const { language, translation } = await import('../../../src/state/words-in.ts');
  return { ...choosing, language, translation };
}

beforeEach(() => {
  openTab();
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
  vi.stubGlobal('document', { documentElement: html });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('reportError', vi.fn());
  vi.stubGlobal('addEventListener', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  kept.clear();
  Object.assign(html, { lang: '', dir: '' });
});

test('a language is spoken once its words are there, and the page says which way it is written', async () => {
  const { applyLanguage, language, translation } = await openState();
  const arabic = wordsOf();
  const coming = wordsToCome();
  load.mockReturnValue(coming.promise);
  const applying = applyLanguage('ar');
  expect(language.value).toBe('en');
  coming.resolve(arabic);
  expect(await applying).toBe(true);
  expect([language.value, translation.value]).toEqual(['ar', arabic]);
  expect(html).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('words that do not come leave the language before, and are said to be missing', async () => {
  const { applyLanguage, language, translation } = await openState();
  const french = wordsOf();
  load.mockResolvedValueOnce(french);
  await applyLanguage('fr');
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  expect(await applyLanguage('ja')).toBe(false);
  expect([language.value, translation.value]).toEqual(['fr', french]);
  expect(html).toEqual({ lang: 'fr', dir: 'ltr' });
});

test('the last choice counts, however late the words of an earlier one come', async () => {
  const { applyLanguage, language } = await openState();
  const late = wordsToCome();
  load.mockReturnValueOnce(late.promise).mockResolvedValueOnce(wordsOf());
  const first = applyLanguage('ja');
  await applyLanguage('es');
  late.resolve(wordsOf());
  await first;
  expect(language.value).toBe('es');
});

test('a start speaks as the last visit did, and at first as the system does', async () => {
  load.mockResolvedValue(wordsOf());
  const atFirst = await openState();
  await atFirst.startLanguage();
  expect(atFirst.language.value).toBe('de');
  await atFirst.chooseLanguage('es');
  const again = await openState();
  await again.startLanguage();
  expect([again.language.value, again.languageChoice.value]).toEqual(['es', 'es']);
});

test('a choice is kept with the reader’s settings', async () => {
  load.mockResolvedValue(wordsOf());
  const { chooseLanguage } = await openState();
  await chooseLanguage('fr');
  expect(put).toHaveBeenLastCalledWith('language', 'fr');
});
