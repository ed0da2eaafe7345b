import type { BrowserContext, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { appWords } from '../../../src/words/english/app-words.ts';
import { type Language, languageCodes, languages } from '../../../src/words/languages.ts';
import { loadCatalogue } from '../../../src/words/load-catalogue.ts';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

async function wordsOf(language: Language): Promise<typeof appWords> {
  return (await loadCatalogue(language))?.app ?? appWords;
}

async function choose(page: Page, language: Language): Promise<void> {
  await page.getByRole('combobox').selectOption(language);
  const { navigation } = await wordsOf(language);
  await page.getByRole('navigation', { name: navigation.name, exact: true }).waitFor();
}

/** Of the document, as a browser and a screen reader take it. */
function languageOf(page: Page): Promise<{ lang: string; dir: string }> {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation').first().getByRole('link').allInnerTexts();
  return links.map((text) => text.trim());
}

async function linksIn(language: Language): Promise<string[]> {
  const { entries, map, ledger, search, settings } = (await wordsOf(language)).navigation;
  return [entries, map, ledger, search, settings];
}

/** Whatever stands on the page from its first frame on, as `window.seen`. */
async function watchWords(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.add(document.body.innerText);
      requestAnimationFrame(look);
    };
    look();
    new MutationObserver(() => document.body && seen.add(document.body.innerText)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

async function wordsSeen(page: Page): Promise<string> {
  return page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join('\n'));
}

test('a language chosen in the settings is spoken at once, and written its own way', async () => {
  const context = await openPhone(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('combobox', { name: 'Language' }).waitFor();
  for (const language of [...languageCodes, 'en'] as const) {
    await choose(page, language);
    expect(await linksOf(page)).toEqual(await linksIn(language));
    const { settings } = (await wordsOf(language)).titles;
    await page.getByRole('heading', { level: 1, name: settings, exact: true }).waitFor();
    expect(await languageOf(page)).toEqual({ lang: language, dir: languages[language].direction });
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('it stays chosen after a reload, and English is not seen first, however late its words come', {
  tags: ['journey'],
}, async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(`${used.app.url}settings`);
  await choose(page, 'es');

  await watchWords(context);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/spanish-[^/]*\.js$/, (route) => held.then(() => route.continue()));
  const asked = page.waitForRequest(/\/spanish-[^/]*\.js$/);
  await page.reload();
  await asked;
  // All else that the page has to do is done.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()))),
  );
  letGo();
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
  expect(await languageOf(page)).toEqual({ lang: 'es', dir: 'ltr' });
  expect(await page.getByRole('combobox').inputValue()).toBe('es');
  const seen = await wordsSeen(page);
  for (const word of await linksIn('es')) expect(seen).toContain(word);
  for (const word of await linksIn('en')) expect(seen).not.toMatch(new RegExp(`\\b${word}\\b`));
  await context.close();
});

test('a language that was chosen once stays without the network; one that never was says what it needs', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(used.browser, withWorker);
  const page = await context.newPage();
  await listPage.open(page, app.url);
  await appKept(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  for (const language of ['de', 'ar', 'fr'] as const) {
    await choose(page, language);
    expect(await linksOf(page)).toEqual(await linksIn(language));
  }
  await app.stop();

  for (const path of ['', 'map', 'ledger', 'search', 'marks']) {
    await page.goto(app.url + path);
    await page.getByRole('navigation', { name: 'Principale' }).waitFor();
    expect(await linksOf(page), path).toEqual(await linksIn('fr'));
  }
  await page.goto(`${app.url}settings`);
  await choose(page, 'ar');
  expect(await linksOf(page)).toEqual(await linksIn('ar'));
  await choose(page, 'en');
  await page.getByRole('combobox').selectOption('ja');
  await page.getByRole('status').filter({ hasText: 'language' }).waitFor();
  expect(await linksOf(page)).toEqual(await linksIn('en'));
  await context.close();
});

test('the words of the device’s own language come with the app', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(used.browser, { ...withWorker, locale: 'es-MX' });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
  await page.waitForFunction(async () => (await (await caches.open('waymark-languages')).keys()).length > 0);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await app.stop();
  await page.reload();
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
  expect(await linksOf(page)).toEqual(await linksIn('es'));
  await context.close();
});

test.each([
  ['fr-FR', 'fr'],
  ['es-MX', 'es'],
  ['pt-BR', 'en'],
] as const)('without a choice, a system in %s is answered in %s', async (locale, language) => {
  const context = await openPhone(used.browser, { locale });
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => linksOf(page)).toEqual(await linksIn(language));
  expect((await languageOf(page)).lang).toBe(language);
  await context.close();
});

test('the journal’s own words keep their language among those of another', async () => {
  const context = await openPhone(used.browser, { locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(`${used.app.url}entry/0074`);
  const article = page.getByRole('article');
  await article.getByText('It took Pahor until this morning').waitFor();
  const langOf = (text: string) =>
    article
      .getByText(text)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await langOf('It took Pahor until this morning')).toBe('en');
  expect(await langOf('Livio will stand under it')).toBe('en');
  expect(await langOf('still')).toBe('en');
  expect(await langOf('Demain, je m’attends à')).toBe('fr');
  expect(await langOf('Heure locale')).toBe('fr');
  await context.close();
});
