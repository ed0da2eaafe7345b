import { expect, test } from 'vitest';
import { pageHead } from '../../../src/build/pages/head/page-head.ts';
import { writeHead } from '../../../src/build/pages/head/write-head.ts';
import { aSite, dataOf, entryPage, wordsOf } from '../../build/pages/a-site.ts';
import { hostileTexts } from '../../build/pages/hostile-texts.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

test('whatever a feed holds, a browser finds in a head the words of its tags, and runs nothing', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  const asked: string[] = [];
  await context.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  for (const text of hostileTexts) {
    const tags = pageHead(
      entryPage({ title: text, place: text, body: [], noticed: text }),
      aSite({ title: text, author: text, description: text }),
    );
    await page.setContent(`<!doctype html><html><head>${writeHead(tags)}</head><body></body></html>`);
    const found = await page.evaluate(() => ({
      words: Object.fromEntries(
        [...document.head.children].flatMap((element): [string, string][] => {
          const named = element.getAttribute('name') ?? element.getAttribute('property');
          if (element instanceof HTMLMetaElement) return [[named ?? '', element.content]];
          if (element instanceof HTMLTitleElement) return [['title', element.text]];
          return element instanceof HTMLLinkElement ? [[element.rel, element.href]] : [];
        }),
      ),
      names: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
      data: [...document.scripts].map((script) => script.text),
      body: document.body.innerHTML,
    }));
    expect(found.words, text).toEqual(wordsOf(tags));
    expect(found.names, text).toEqual(['body', 'head', 'html', 'link', 'meta', 'script', 'title']);
    expect(
      found.data.map((json) => JSON.parse(json)),
      text,
    ).toEqual([dataOf(tags)]);
    expect(found.body, text).toBe('');
  }
  expect(asked).toEqual([]);
  await context.close();
});
