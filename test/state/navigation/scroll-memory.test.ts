import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../played-browser.ts';

let tab: ReturnType<typeof openTab>;
let memory: typeof import('../../../src/state/navigation/scroll-memory.ts');

/** The app as it starts in this tab, on a page of this length. */
async function start(lengthPx = 10_000): Promise<void> {
  memory = await import('../../../src/state/navigation/scroll-memory.ts');
  memory.startScrollMemory();
  tab.growTo(lengthPx);
}

/** Goes on to another page, as a tap on a link does. */
function follow(address: string, depth: number): void {
  memory.keepScroll();
  tab.history.pushState({ depth }, '', address);
  memory.forgetAhead(depth);
  memory.restoreScroll();
}

async function back(): Promise<boolean> {
  memory.keepScroll();
  await tab.back();
  return memory.restoreScroll();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  tab = openTab('/');
  await start();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page comes back to where it was left, and a new one begins at its top', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  expect(scrollY).toBe(0);
  expect(await back()).toBe(true);
  expect(scrollY).toBe(4_000);
});

test('another page of the same depth begins at its top', async () => {
  follow('/entry/0074', 1);
  tab.scrollTo(2_000);
  await back();
  follow('/entry/0073', 1);
  expect(scrollY).toBe(0);
});

test('the same page by another way begins at its top', async () => {
  follow('/entry/0074', 1);
  tab.scrollTo(2_000);
  await back();
  follow('/entry/0074', 1);
  expect(scrollY).toBe(0);
});

test('Forward comes back to where the page was left too', async () => {
  follow('/entry/0074', 1);
  tab.scrollTo(2_000);
  await back();
  memory.keepScroll();
  await tab.forward();
  expect(memory.restoreScroll()).toBe(true);
  expect(scrollY).toBe(2_000);
});

test('the link that led away has the focus again, unless the reader put it somewhere', async () => {
  const [link, other] = [tab.addLink('/entry/0074'), tab.addLink('/map')];
  link.focus();
  follow('/entry/0074', 1);
  tab.document.activeElement = tab.document.body;
  await back();
  expect(tab.document.activeElement).toBe(link);
  follow('/entry/0074', 1);
  other.focus();
  await back();
  expect(tab.document.activeElement).toBe(other);
});

test('a page whose rows are still to come is scrolled as soon as it is long enough', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  memory.keepScroll();
  await tab.back();
  tab.growTo(900);
  memory.restoreScroll();
  expect(scrollY).toBe(100);
  tab.growTo(10_000);
  expect(scrollY).toBe(4_000);
});

test('a reader who moves first is not moved', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  await tab.back();
  tab.growTo(900);
  memory.restoreScroll();
  tab.windowEvents.dispatchEvent(new Event('wheel'));
  tab.growTo(10_000);
  expect(scrollY).toBe(100);
});

test('after five seconds nobody waits for the page to grow any more', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  await tab.back();
  tab.growTo(900);
  memory.restoreScroll();
  await vi.advanceTimersByTimeAsync(5_000);
  tab.growTo(10_000);
  expect(scrollY).toBe(100);
});

test('a page that is left before it has grown is kept where it would have been', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  await tab.back();
  tab.growTo(900);
  memory.restoreScroll();
  follow('/map', 1);
  tab.growTo(10_000);
  await back();
  expect(scrollY).toBe(4_000);
});

test('a reload keeps the places of all steps', async () => {
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  tab.scrollTo(1_000);
  tab.reload();
  await start();
  expect(memory.restoreScroll()).toBe(true);
  expect(scrollY).toBe(1_000);
  await back();
  expect(scrollY).toBe(4_000);
});

test('of a long way, a reload keeps the places where the reader was last', async () => {
  for (let depth = 1; depth <= 60; depth += 1) {
    tab.scrollTo(100 + depth);
    follow(`/entry/${depth}`, depth);
  }
  for (let depth = 60; depth > 0; depth -= 1) await back();
  tab.scrollTo(4_000);
  tab.reload();
  await start();
  memory.restoreScroll();
  expect(scrollY).toBe(4_000);
});

test('what a tab keeps that is no place is passed over', async () => {
  for (const kept of ['{', '{}', '[["0 /"],["1 /map",{"topPx":"far"}],null]']) {
    tab.session.set('waymark-places', kept);
    vi.resetModules();
    await start();
    expect(memory.restoreScroll()).toBe(false);
  }
});

test('a tab that is denied storage remembers until it is reloaded', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied });
  tab.reload();
  await start();
  tab.scrollTo(4_000);
  follow('/entry/0074', 1);
  await back();
  expect(scrollY).toBe(4_000);
});
