import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { escapeHtml } from '../../src/build/bundle/escape-html.ts';
import { buildApp } from '../browser/support/build-app.ts';
import { serveApp } from '../browser/support/serve-app.ts';

/** The sample itself, and entries of it: at home, beside the date line, in the far north, without a number, the first. */
const paths = [
  '',
  'entry/0074',
  'entry/0055',
  'entry/0031',
  'entry/unnumbered-on-a-ferry-g4kajtf',
  'entry/0001',
];
const siteUrl = 'https://journal.example/';

/**
 * Takes a picture of how links to the sample journal look where they are shared: each page's own tags, its picture cut to
 * 1.91:1 as large cards have it, and to a square as small ones do.
 *
 * @param file where the picture goes
 */
export async function shootPreviewCards(browser: Browser, file: string): Promise<void> {
  const folder = await buildApp({ FEED_PATH: 'feed.xml', SITE_URL: siteUrl });
  const app = await serveApp({ folder });
  const context = await browser.newContext({ viewport: { width: 1180, height: 1200 } });
  const page = await context.newPage();
  try {
    const cards = await Promise.all(
      paths.map(async (path) => cardsOf(await readTags(app.url, path), app.url)),
    );
    await page.setContent(`<style>${style}</style>${cards.join('')}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await context.close();
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Tags = Record<'title' | 'description' | 'image', string>;

async function readTags(url: string, path: string): Promise<Tags> {
  const html = await (await fetch(url + path)).text();
  const tag = (name: string) => new RegExp(`property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  return { title: tag('title'), description: tag('description'), image: tag('image') };
}

/** What the tags hold is escaped already: it stands in our own pages. */
function cardsOf({ title, description, image }: Tags, url: string): string {
  const picture = `<img src="${image.replace(siteUrl, escapeHtml(url))}">`;
  const host = new URL(siteUrl).host;
  const words = `<div><small>${host}</small><b>${title}</b><p>${description}</p></div>`;
  return `<article><section class="large">${picture}${words}</section>
<section class="small">${picture}${words}</section></article>`;
}

const style = `body{margin:20px;font:14px/1.4 system-ui;background:#eee;display:grid;grid-template-columns:1fr 1fr;gap:20px}
article{display:grid;gap:10px;align-content:start}
section{background:#fff;border:1px solid #ccc;border-radius:12px;overflow:hidden;width:300px}
.large img{width:300px;height:157px;object-fit:cover;display:block}
.small{display:flex;width:440px}
.small img{width:120px;height:120px;object-fit:cover;flex:none}
div{padding:10px 12px;min-width:0}
b,p{display:block;margin:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.small p{white-space:normal;max-height:2.8em}
small{color:#666}`;
