import type { Page } from 'playwright';

/**
 * Does to a page what a browser's translator does: each text that it may touch is taken out, and its translation put
 * there in an element of the translator's own. Here every word is `mot`.
 */
export function translatePage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const isLeft = text.parentElement?.closest('script, style, [translate="no"]');
      if (isLeft || !text.data.trim()) continue;
      const translated = document.createElement('font');
      translated.textContent = text.data.replace(/\S+/g, 'mot');
      text.replaceWith(translated);
    }
  });
}
