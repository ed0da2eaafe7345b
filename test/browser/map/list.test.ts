import type { BrowserContext, Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { Fingers } from '../support/fingers.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let phone: Page;
let wide: Page;
let fingers: Fingers;
let faults: string[];
beforeAll(async () => {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  phone = await context.newPage();
  fingers = new Fingers(phone);
  wide = await (await openWide(used.browser)).newPage();
  for (const page of [phone, wide]) {
    await page.goto(used.app.url);
    await page.getByRole('article').first().waitFor();
  }
});

const openMap = (page: Page, query = '') => mapPage.open(page, used.app.url, query);
const list = (page: Page) => page.getByRole('region', { name: 'Entries on the map, newest first' });
const rows = (page: Page) => list(page).getByRole('article');
const grabber = () => mapPage.grabber(phone);
const card = (page: Page) => mapPage.card(page);
const paramOf = (page: Page, name: string) => mapPage.asked(page, name);

async function topOf(locator: Locator): Promise<number> {
  return (await boxOf(locator)).y;
}

/** Where the sheet ends once it is where it was going. */
async function restingTop(): Promise<number> {
  await settled(phone);
  return topOf(grabber());
}

test('beside a wide map stands the list of the entries in its range', async () => {
  await openMap(wide);
  const all = await rows(wide).count();
  expect(all).toBeGreaterThan(20);
  await wide.getByRole('slider', { name: 'From' }).focus();
  for (let month = 0; month < 3; month += 1) await wide.keyboard.press('PageUp');
  await expect.poll(() => rows(wide).count()).toBeLessThan(all);
  await settled(wide);
  expect(await rows(wide).count()).toBe((await mapPage.readCount(wide)).inRange);
});

test('choosing in the list selects on the map, brings it into sight, and Back takes it back', async () => {
  await openMap(wide, '?view=48,11,5');
  const row = rows(wide).filter({ hasText: 'Wairiki' });
  await row.getByRole('link').click();
  await expect.poll(() => paramOf(wide, 'entry')).not.toBeNull();
  const slug = paramOf(wide, 'entry');
  await expect.poll(() => row.getByRole('link').getAttribute('aria-current')).toBe('true');
  await expect.poll(() => card(wide).getByRole('link').getAttribute('href')).toMatch(`/entry/${slug}`);
  const marker = wide.locator('button[aria-current="true"]');
  await settled(wide);
  expect((await boxOf(marker.first())).x).toBeGreaterThan(450);
  await wide.goBack();
  await expect.poll(() => paramOf(wide, 'entry')).toBeNull();
});

test('the switch leaves in the list what the map shows, as it is moved', async () => {
  await openMap(wide, '?view=-17,180,5');
  const all = 48;
  await expect.poll(() => rows(wide).count()).toBe(all);
  await wide.getByRole('switch', { name: 'Only what the map shows' }).click();
  await expect.poll(() => rows(wide).count()).toBeLessThan(all);
  await settled(wide);
  const inFiji = await rows(wide).allTextContents();
  expect(inFiji.length).toBeGreaterThan(0);
  expect(inFiji.join()).not.toContain('Portugal');
  await wide.getByRole('button', { name: 'Show all entries' }).click();
  await expect.poll(() => rows(wide).count()).toBeGreaterThan(inFiji.length);
  await wide.getByRole('switch', { name: 'Only what the map shows' }).click();
  await expect.poll(() => rows(wide).count()).toBe(all);
});

test('on a phone the list waits under the timeline: nobody meets it before it is pulled up', async () => {
  await openMap(phone);
  expect(await grabber().getAttribute('aria-expanded')).toBe('false');
  expect(await rows(phone).count()).toBe(0);
});

test('keys and buttons take the sheet through its three rests, and Escape lets it down', async () => {
  await openMap(phone);
  const low = await topOf(grabber());
  await grabber().focus();
  await phone.keyboard.press('ArrowUp');
  await expect.poll(() => topOf(grabber())).toBeLessThan(low - 150);
  await expect.poll(() => grabber().getAttribute('aria-expanded')).toBe('true');
  const half = await restingTop();
  await phone.getByRole('button', { name: 'Show more of the list' }).click();
  await expect.poll(() => topOf(grabber())).toBeLessThan(half - 100);
  await phone.getByRole('button', { name: 'Show more of the map' }).click();
  expect(await restingTop()).toBe(half);
  await rows(phone).first().getByRole('link').focus();
  await phone.keyboard.press('Escape');
  expect(await restingTop()).toBe(low);
  expect(await grabber().evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => rows(phone).count()).toBe(0);
});

test('a full sheet hides the map from the keyboard as well', async () => {
  await openMap(phone);
  const takesFocus = () =>
    mapPage
      .region(phone)
      .locator('.leaflet-marker-pane button:not([hidden])')
      .first()
      .evaluate((element) => {
        (element as HTMLElement).focus();
        return element === document.activeElement;
      });
  expect(await takesFocus()).toBe(true);
  await grabber().focus();
  await phone.keyboard.press('ArrowUp');
  await phone.keyboard.press('ArrowUp');
  await phone.getByRole('button', { name: 'Show more of the map' }).waitFor();
  await settled(phone);
  expect(await takesFocus()).toBe(false);
  await grabber().focus();
  await phone.keyboard.press('ArrowDown');
  await phone.getByRole('button', { name: 'Show more of the list' }).waitFor();
  await settled(phone);
  expect(await takesFocus()).toBe(true);
});

test('a finger pulls the sheet up and down, and the map under it stays where it is', async () => {
  await openMap(phone, '?view=-17,175,4');
  const markerBox = () => boxOf(mapPage.markers(phone).first());
  const map = await markerBox();
  const low = await topOf(grabber());
  await fingers.drag({ x: 206, y: low + 12 }, { y: -260 });
  await expect.poll(() => topOf(grabber())).toBeLessThan(low - 150);
  await expect.poll(() => rows(phone).count()).toBeGreaterThan(0);
  const half = await restingTop();
  expect(await markerBox()).toEqual(map);
  await fingers.drag({ x: 206, y: half + 12 }, { y: -300 });
  await expect.poll(() => topOf(grabber())).toBeLessThan(40);
  await fingers.drag({ x: 206, y: (await restingTop()) + 12 }, { y: 700 });
  expect(await restingTop()).toBe(low);
  expect(await markerBox()).toEqual(map);
  expect(paramOf(phone, 'view')).toBe('-17,175,4');
});

test('a finger in the list scrolls the list, and neither sheet nor map', async () => {
  await openMap(phone, '?view=-17,175,4');
  await grabber().click();
  await expect.poll(() => rows(phone).count()).toBeGreaterThan(2);
  const sheet = await restingTop();
  const first = await topOf(rows(phone).first());
  await fingers.drag({ x: 206, y: 810 }, { y: -160 });
  await expect.poll(() => topOf(rows(phone).first())).toBeLessThan(first - 60);
  expect(await restingTop()).toBe(sheet);
  expect(paramOf(phone, 'view')).toBe('-17,175,4');
});

test('a swipe over the card goes on along the journey, the other way back, a tap opens the entry', async () => {
  await openMap(phone, '?entry=0055');
  const y = (await topOf(card(phone))) + 50;
  await fingers.drag({ x: 300, y }, { x: -160 });
  await expect.poll(() => paramOf(phone, 'entry')).toBe('0056');
  await expect.poll(() => card(phone).getByRole('link').getAttribute('href')).toMatch(/0056$/);
  await settled(phone);
  await fingers.drag({ x: 100, y }, { x: 160 });
  await expect.poll(() => paramOf(phone, 'entry')).toBe('0055');
  await settled(phone);
  await fingers.drag({ x: 200, y }, { x: -20 });
  await settled(phone);
  expect(paramOf(phone, 'entry')).toBe('0055');
  await phone.touchscreen.tap(200, y);
  await phone.waitForURL(/\/entry\/0055$/);
});

test('a swipe from the screen’s edge is left to the browser', async () => {
  await openMap(phone, '?entry=0055');
  const y = (await topOf(card(phone))) + 50;
  await fingers.drag({ x: 8, y }, { x: 200 });
  await settled(phone);
  expect(paramOf(phone, 'entry')).toBe('0055');
});

test('arrow keys on the card go along the journey, and the keyboard stays on the card', async () => {
  await openMap(phone, '?entry=0055');
  const link = card(phone).getByRole('link');
  await link.focus();
  await phone.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(phone, 'entry')).toBe('0056');
  await phone.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(phone, 'entry')).toBe('0057');
  await phone.keyboard.press('ArrowLeft');
  await expect.poll(() => paramOf(phone, 'entry')).toBe('0056');
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a drag of the card up and down is the sheet’s', async () => {
  await openMap(phone, '?entry=0055');
  const low = await topOf(grabber());
  await fingers.drag({ x: 200, y: (await topOf(card(phone))) + 50 }, { y: -280 });
  await expect.poll(() => topOf(grabber())).toBeLessThan(low - 150);
  await settled(phone);
  expect(paramOf(phone, 'entry')).toBe('0055');
  expect(phone.url()).toContain('/map');
});

test('nothing of all this breaks the page’s policy or writes an error', () => {
  expect(faults).toEqual([]);
});
