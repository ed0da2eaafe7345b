import type { Browser, BrowserContext, Page } from 'playwright';
import { allTables, loadTables } from '../../../src/feed/load-tables.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { imagesOf } from '../../../src/model/entry/images-of.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import type { InjectionPayload } from '../../support/injection-payloads.ts';
import { type HostileFormat, hostileFormats } from '../../support/write-hostile-feed.ts';
import { openScreen } from '../pages/open-screen.ts';
import { openPhone } from './launch-chromium.ts';
import { settled } from './settled.ts';

export interface Injection {
  format: HostileFormat;
  payloads: readonly InjectionPayload[];
  /** Without the policy nothing but the app itself is in a payload's way. */
  hasPolicy: boolean;
}

export interface Injected {
  /** Entries that were opened. */
  shown: number;
  /** Payloads whose script ran, by their ids. */
  ran: number[];
  /** What was asked of other hosts and is no picture of an entry. */
  asked: string[];
  /** Attributes and addresses in the pages that would run something at a touch. */
  dangers: string[];
}

/** Where payloads are looked for beside the entries; the longer ones are scrolled through. */
const otherScreens = [
  ...[
    '',
    'map',
    'map?q=ran',
    'ledger',
    'ledger?shelf=waiting',
    'noticed',
    'noticed?by=place',
    'threads',
    'places',
  ],
  ...['search?q=ran', 'search?q=entry', 'marks', 'on-this-day', 'catch-up', 'settings'],
];

/** Publishes a feed with a payload in each field of each item, opens every entry and every screen, and watches. */
export async function injectPayloads(
  used: { browser: Browser; app: { url: string }; feed: FeedServer },
  { format, payloads, hasPolicy }: Injection,
): Promise<Injected> {
  const [contentType, write] = hostileFormats[format];
  const document = write(payloads);
  used.feed.publish(document, { contentType });
  const place = { feedUrl: `${used.app.url}feed`, sourceUrl: used.feed.url };
  await loadTables(allTables);
  const parsed = parseFeed(Buffer.from(document), { ...place, contentType });
  if (parsed.kind === 'failed') throw new Error(`The feed is not read: ${parsed.failure.kind}.`);
  // No request tells the fragment of its address.
  const pictures = new Set(
    parsed.entries.flatMap(({ body }) => imagesOf(body)).map((url) => url.replace(/#.*/, '')),
  );

  const context = await openPhone(used.browser, { bypassCSP: !hasPolicy });
  const watched = await watchInjections(context, used.app.url, pictures);
  const page = await context.newPage();
  await page.goto(used.app.url);
  const { length } = parsed.entries;
  const stored = `${length.toLocaleString('en')} of ${length.toLocaleString('en')} entries`;
  await page.getByRole('status').filter({ hasText: stored }).waitFor();
  const dangers: string[] = [];
  for (let from = 0; from < length; from += entriesAtOnce) {
    const entries = parsed.entries.slice(from, from + entriesAtOnce);
    const named = entries.map(({ slug, title }) => ({ slug, title }));
    dangers.push(...(await page.evaluate(showEntries, named)));
  }
  for (const path of otherScreens) {
    await openScreen(page, used.app.url + path);
    dangers.push(...(await page.evaluate(scrollThrough)));
  }
  await settled(page);
  await context.close();
  return { shown: length, dangers, ...watched };
}

/** As {@link injectPayloads} tells it, of a page that takes each payload for its own: what the watching would see. */
export async function insertPayloads(
  used: { browser: Browser; app: { url: string } },
  { payloads, hasPolicy }: Omit<Injection, 'format'>,
): Promise<Injected> {
  const context = await openPhone(used.browser);
  const watched = await watchInjections(context, used.app.url, new Set());
  const page = await context.newPage();
  const bare = new URL('bare.html', used.app.url).href;
  await page.route(bare, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bare</title><main>x</main>' }),
  );
  await openScreen(page, hasPolicy ? used.app.url : bare);
  // These lead the page away, and what comes after them would go unseen.
  const staying = payloads.filter(({ markup }) => !/http-equiv|<base/i.test(markup));
  const shown = await page.evaluate(
    (markups) =>
      markups.filter((markup) => {
        const place = document.createElement('div');
        try {
          place.innerHTML = markup;
        } catch {
          // Without a word of a policy's own no string becomes markup: https://www.w3.org/TR/trusted-types/
          return false;
        }
        document.body.append(place);
        return true;
      }).length,
    staying.map(({ markup }) => markup),
  );
  // What a picture runs, it runs when it has come or failed.
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await settled(page);
  await context.close();
  return { shown, dangers: [], ...watched };
}

/** Entries opened between two words with the page. */
const entriesAtOnce = 100;

async function watchInjections(
  context: BrowserContext,
  appUrl: string,
  pictures: ReadonlySet<string>,
): Promise<Pick<Injected, 'ran' | 'asked'>> {
  const ran: number[] = [];
  const asked: string[] = [];
  await context.exposeFunction('ran', (id: number) => ran.push(id));
  await context.route(
    (url) => url.origin !== new URL(appUrl).origin,
    (route) => {
      const request = route.request();
      const isPicture = request.resourceType() === 'image' && pictures.has(request.url());
      if (!isPicture) asked.push(`${request.resourceType()} ${request.url()}`);
      return route.abort();
    },
  );
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(appUrl) && /ran(?:\(|%28)/i.test(url)) asked.push(`${request.resourceType()} ${url}`);
  });
  // What runs may also only speak, or open something.
  context.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (opened: Page) => {
    if (context.pages().length > 1) asked.push(`window ${opened.url()}`);
  });
  return { ran, asked };
}

/** In the page: opens entries one after the other, as Back does, and gives what in them is dangerous. No two titles are one. */
async function showEntries(entries: { slug: string; title: string }[]): Promise<string[]> {
  const found: string[] = [];
  for (const { slug, title } of entries) {
    const isShown = () => document.querySelector('main article h1')?.textContent === title;
    history.pushState({ depth: 1 }, '', new URL(`/entry/${slug}`, location.origin));
    dispatchEvent(new PopStateEvent('popstate'));
    while (!isShown()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|action|formaction|xlink:href|data|srcdoc)$/.test(name);
        const isHarmless =
          !isAddress || /^(?:https?:|mailto:|blob:|data:image\/(?!svg)|[/#?.]|$)/.test(value.trim());
        if (name.startsWith('on') || !isHarmless) found.push(`${slug}: ${name}=${value.slice(0, 80)}`);
      }
    }
  }
  return found;
}

/** In the page: to its end, a screen at a time, so that every row was there once. */
async function scrollThrough(): Promise<string[]> {
  const found: string[] = [];
  const step = innerHeight * 0.8;
  for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const element of document.body.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (
          name.startsWith('on') ||
          (/^\s*(?:javascript|vbscript|data:text)/i.test(value) && name === 'href')
        )
          found.push(`${location.pathname}: ${name}=${value.slice(0, 80)}`);
  }
  return found;
}
