import { expect, test } from 'vitest';
import { openScreen } from '../pages/open-screen.ts';
import { openings, openOnScreen } from '../pages/openings.ts';
import { shortened } from '../pages/shortened.ts';
import { findHidden } from '../support/find-hidden.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { readingConditions, readUnder } from '../support/reading-conditions.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

/** A page without a fault, with each of those that are looked for planted into it. */
const planted = `<!doctype html><meta name="viewport" content="width=device-width"><style>
  * { margin: 0; } body { font: 16px/1.5 sans-serif; } p, div, button, a { position: relative; }
</style>
<p>Sound words, of which nothing hides a letter.</p>
<a href="#sound">A sound link</a> <button>Sound</button> <label><input type="checkbox" style="opacity: 0"> Sound box</label>
<div style="height: 48px; overflow: auto"><p>Words<br>that<br>a<br>part<br>scrolls</p><button>Scrolled</button></div>
<div style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap" class="meant">Meant to be shortened</div>
<div style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap" class="meant"><a href="#long">A link that is far too long for any window, and shortened</a></div>
<div style="width: 60px; overflow: hidden; white-space: nowrap">Wide words cut off</div>
<div style="height: 10px; overflow: clip">Tall words<br>cut off</div>
<input type="text" style="width: 40px" placeholder="A hint too long"><input type="text" style="width: 40px" value="A value that is long">
<p style="height: 6px">Words under words</p><p>that lie over them</p>
<p>Words under a plate</p><div style="height: 24px; margin-top: -24px; background: #fff; pointer-events: none"></div>
<p>Words under a button</p><button style="margin-top: -24px; display: block; width: 90px; height: 24px" aria-label="Over words"></button>
<button>Covered button</button><div style="height: 24px; margin-top: -24px"></div>
<button style="display: block; width: 200px">Corner</button><div style="height: 9px; margin-top: -9px; width: 70px"></div>
<p style="width: 500px; white-space: nowrap">Words that reach far beyond the edge of any window of a phone that there is</p>
<div style="height: 500px"></div>
<p style="position: fixed; left: 2px; top: 300px">Notched</p>
<button style="position: fixed; left: 100px; bottom: 2px">At the edge</button>`;

test('control: each kind of fault is found where it is planted, and nothing else', async () => {
  const context = await openPhone(used.browser, {
    viewport: { width: 320, height: 500 },
    // A page that is too wide would be seen from farther away.
    isMobile: false,
  });
  const page = await context.newPage();
  await page.setContent(planted);
  const insets = { left: 0, right: 0, top: 0, bottom: 21 };
  const found = await findHidden(page, { insets, shortened: ['.meant'] });
  const faults = found.map((line) => line.replace(/ \([-\d,]+\)$/, '').replace(/ in \w+|\d+ px /, ''));
  expect(faults).toEqual([
    'beyond: the page is wide',
    'beyond: “Words that reach far beyond the edge of ”',
    'covered: button “Corner”, by div “”',
    'covered: button “Covered button”, by div “”',
    'covered: “Words under a button”, by button “Over words”',
    'covered: “Words under a plate”, by div “”',
    'covered: “Words under words”, by p “that lie over them”',
    'cut: “A hint too long” “”',
    'cut: “Tall words”, by div',
    'cut: “Wide words cut off”, by div',
    'cut: “cut off”, by div',
    'inset: button “At the edge”',
    'inset: “At the edge”',
  ]);
  expect(await findHidden(page, { shortened: [] })).toContainEqual(
    expect.stringMatching(/^cut: “Meant to be shortened”/),
  );
  const notched = await findHidden(page, { insets: { left: 47, right: 47, top: 0, bottom: 0 } });
  expect(notched).toContainEqual(expect.stringMatching(/^inset: “Notched”/));
  await context.close();
});

test.each([
  ['text spacing', ''],
  ['text spacing', 'ledger'],
  ['text spacing at 320 px', 'settings'],
  ['no text below 20 px', 'map?entry=0074'],
  ['400 % zoom', 'entry/0074'],
  ['400 % zoom', 'map'],
  ['forced colours', 'search?q=the'],
  ['a notch at the side', 'noticed'],
  ['280 px', 'places'],
  ['280 px', ''],
] as const)('with %s, nothing of /%s is cut or covered', async (name, path) => {
  const condition = readingConditions[name];
  const { page, close } = await readUnder(used.browser, condition);
  await openScreen(page, used.app.url + path);
  expect(await findHidden(page, { ...condition, shortened })).toEqual([]);
  await close();
});

test.each([
  ['text spacing', 'the menu'],
  ['400 % zoom', 'type and theme'],
  ['a notch at the side', 'reading aloud'],
  ['400 % zoom', 'how it is read aloud'],
] as const)('with %s, nothing of %s is cut or covered', async (name, what) => {
  const condition = readingConditions[name];
  const { page, close } = await readUnder(used.browser, condition);
  const opening = openings.find((one) => one.what === what);
  if (!opening) throw new Error(`Nothing opens by the name of ${what}.`);
  await openOnScreen(page, used.app.url, opening);
  expect(await findHidden(page, { ...condition, shortened, within: opening.within })).toEqual([]);
  await close();
});
