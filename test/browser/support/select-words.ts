import type { Page } from 'playwright';

interface WordsBox {
  left: number;
  right: number;
  y: number;
}

/** Where words stand in the open entry's text, brought into view; their first line, where they run over several. */
export function boxOfWords(page: Page, words: string): Promise<WordsBox> {
  return page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('[data-block], [data-line-block]')) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
        const { left, right, top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      }
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}

/** Selects words as handles or keys do: the page hears nothing but that the selection has changed. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await boxOfWords(page, words);
  await page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('[data-block], [data-line-block]')) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
  }, words);
}

/** Selects from the beginning of some words to the end of others, which may stand in another paragraph. */
export async function selectFrom(page: Page, first: string, last: string): Promise<void> {
  await boxOfWords(page, first);
  await page.evaluate(
    ([from = '', to = '']) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        const [start, end] = [from, to].map((words) => node.textContent?.indexOf(words) ?? -1);
        if (start !== undefined && start >= 0) range.setStart(node, start);
        if (end !== undefined && end >= 0) range.setEnd(node, end + to.length);
      }
      const { startContainer, startOffset, endContainer, endOffset } = range;
      getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    [first, last],
  );
}

/** What the browser's own highlights show, by their name: `{'mark-sun': ['two words']}`. */
export function shownHighlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
    ),
  );
}
