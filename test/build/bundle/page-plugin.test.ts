import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePlugin } from '../../../src/build/bundle/page-plugin.ts';
import type { Journal } from '../../../src/model/journal/journal.ts';

/** The page of a journal in a language, as the plugin fills it in. */
async function fill(language: string): Promise<string> {
  const journal = { title: null, description: null, language, feedPath: 'feed' } as Journal;
  const { transformIndexHtml } = pagePlugin(journal);
  if (typeof transformIndexHtml !== 'object') throw new Error('The plugin does not fill in the page.');
  const filled = await transformIndexHtml.handler.call({} as never, readFileSync('index.html', 'utf8'), {
    path: '/index.html',
    filename: 'index.html',
  });
  return (filled as { html: string }).html;
}

test.each([
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ar', 'rtl'],
])('the page of a journal in %s says so, and which way it is written', async (language, dir) => {
  expect(await fill(language)).toContain(`<html lang="${language}" dir="${dir}">`);
});

test('nothing that the journal fills in is left open', async () => {
  expect(await fill('en')).not.toMatch(/%(?:JOURNAL|NEEDS)_/);
});
