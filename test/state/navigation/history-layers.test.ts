import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../played-browser.ts';

let tab: ReturnType<typeof openTab>;
let layers: typeof import('../../../src/state/navigation/history-layers.ts');
/** What each press of Back came to. */
let pressed: boolean[];

beforeEach(async () => {
  tab = openTab('/ledger');
  layers = await import('../../../src/state/navigation/history-layers.ts');
  pressed = [];
  tab.windowEvents.addEventListener('popstate', () => pressed.push(layers.popLayer()));
});

afterEach(async () => {
  // A step back that is still under way belongs to the test that made it.
  await new Promise(setImmediate);
  vi.unstubAllGlobals();
});

test('Back closes what lies over the page, and the page stays', async () => {
  const close = vi.fn();
  layers.pushLayer(close);
  expect(tab.trail()).toBe('/ledger [/ledger]');
  await tab.back();
  expect(close).toHaveBeenCalledOnce();
  expect([pressed, tab.trail()]).toEqual([[true], '[/ledger] /ledger']);
});

test('its step keeps what the page’s own step says', () => {
  tab.history.replaceState({ depth: 3 }, '');
  layers.pushLayer(() => undefined);
  expect(tab.history.state).toEqual({ depth: 3, layer: 1 });
});

test('closed otherwise, it takes its step with it and is not closed twice', async () => {
  const close = vi.fn();
  const closed = layers.pushLayer(close);
  await closed();
  expect(tab.trail()).toBe('[/ledger] /ledger');
  expect(pressed).toEqual([true]);
  expect(close).not.toHaveBeenCalled();
  await closed();
  expect(pressed).toEqual([true]);
});

test('closed twice, it takes no more than its own step', async () => {
  tab.history.pushState({ depth: 1 }, '', '/map');
  const closed = layers.pushLayer(() => undefined);
  await Promise.all([closed(), closed()]);
  await new Promise(setImmediate);
  expect(tab.trail()).toBe('/ledger [/map] /map');
});

test('of two, Back closes the upper one first', async () => {
  const [lower, upper] = [vi.fn(), vi.fn()];
  layers.pushLayer(lower);
  layers.pushLayer(upper);
  await tab.back();
  expect([lower.mock.calls.length, upper.mock.calls.length]).toEqual([0, 1]);
  await tab.back();
  expect([lower.mock.calls.length, upper.mock.calls.length]).toEqual([1, 1]);
});

test('Back with nothing over the page is the page’s own', async () => {
  tab.history.pushState({ depth: 1 }, '', '/map');
  await tab.back();
  expect(pressed).toEqual([false]);
});

test('a Back that is held down, and leads farther than the layer, is the page’s own too', async () => {
  tab.history.pushState({ depth: 1 }, '', '/map');
  const close = vi.fn();
  layers.pushLayer(close);
  await tab.go(-2);
  expect([pressed, close.mock.calls.length]).toEqual([[false], 1]);
});

test('a page that is left takes its layers with it, and whoever waits for one waits no longer', async () => {
  const closed = layers.pushLayer(() => undefined);
  const gone = closed();
  expect(layers.dropLayers()).toBe(true);
  await gone;
  expect(layers.dropLayers()).toBe(false);
});

/** The page is loaded anew with its history, while so many layers lie over it. */
async function reloadUnder(count: number): Promise<void> {
  for (let layer = 0; layer < count; layer += 1) layers.pushLayer(() => undefined);
  tab.reload();
  layers = await import('../../../src/state/navigation/history-layers.ts');
}

test.each([1, 2])(
  'a page that is loaded anew under %i of them stands on its own step again',
  async (count) => {
    tab.history.pushState({ depth: 1 }, '', '/map');
    await reloadUnder(count);
    layers.leaveStaleLayers();
    await layers.leavingLayer();
    expect(tab.trail()).toBe(`/ledger [/map]${' /map'.repeat(count)}`);
    expect(tab.history.state).toEqual({ depth: 1 });
    // The step was the layers' alone: for the page nothing has happened, and the next Back is its own.
    expect(pressed.at(-1)).toBe(true);
    await tab.back();
    expect(pressed.at(-1)).toBe(false);
  },
);

test('a history that lost the page’s own step keeps nobody waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  tab.history.replaceState({ depth: 0, layer: 1 }, '');
  layers.leaveStaleLayers();
  const left = layers.leavingLayer();
  await vi.advanceTimersByTimeAsync(1_000);
  await left;
  expect(layers.leavingLayer()).toBeNull();
  vi.useRealTimers();
});

test('a page that nothing lay over stays where it is', () => {
  tab.history.replaceState({ depth: 2 }, '');
  layers.leaveStaleLayers();
  expect([tab.trail(), layers.leavingLayer()]).toEqual(['[/ledger]', null]);
});
