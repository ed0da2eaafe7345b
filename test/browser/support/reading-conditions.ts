import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { fakeVoices } from './fake-voices.ts';
import type { Insets } from './find-hidden.ts';
import { launchChromium, openPhone } from './launch-chromium.ts';

/** How somebody reads: on which screen, and with which wishes of their own. */
export interface ReadingCondition {
  width: number;
  height: number;
  insets?: Insets;
  hasOwnSpacing?: boolean;
  /** The browser's least size of text, in px. */
  minTextPx?: number;
  hasForcedColors?: boolean;
}

/** A phone with a notch, laid on its side. */
const onItsSide = (width: number, height: number, sidePx: number): ReadingCondition => ({
  width,
  height,
  insets: { left: sidePx, right: sidePx, top: 0, bottom: 21 },
});

export const readingConditions = {
  'text spacing': { width: 412, height: 915, hasOwnSpacing: true },
  'text spacing at 320 px': { width: 320, height: 640, hasOwnSpacing: true },
  'text spacing in a wide window': { width: 1280, height: 800, hasOwnSpacing: true },
  'no text below 20 px': { width: 412, height: 915, minTextPx: 20 },
  '400 % zoom': { width: 320, height: 256 },
  'forced colours': { width: 412, height: 915, hasForcedColors: true },
  'a notch at the side': onItsSide(844, 390, 47),
  'a notch at the side of a large phone': onItsSide(932, 430, 59),
  '280 px': { width: 280, height: 653 },
} as const satisfies Record<string, ReadingCondition>;

/** What a reader may ask of every page: https://www.w3.org/TR/WCAG22/#text-spacing */
const ownSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** A new reader under a condition, at an empty page. Their device has a voice and stands in Trieste. */
export async function readUnder(
  browser: Browser,
  { width, height, insets, hasOwnSpacing, minTextPx, hasForcedColors }: ReadingCondition,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const own = minTextPx === undefined ? null : await launchChromium({ minTextPx });
  const context = await openPhone(own ?? browser, {
    viewport: { width, height },
    geolocation: { latitude: 45.65, longitude: 13.77 },
    permissions: ['geolocation'],
    ...((hasForcedColors && { forcedColors: 'active' }) satisfies BrowserContextOptions | undefined | false),
  });
  await fakeVoices(context, { names: ['Ada'] });
  if (hasOwnSpacing)
    await context.addInitScript((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    }, ownSpacing);
  const page = await context.newPage();
  if (insets) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets });
  }
  return {
    page,
    close: async () => {
      await context.close();
      await own?.close();
    },
  };
}
