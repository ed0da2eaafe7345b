import { expect, test } from 'vitest';
import { projectCoordinates, worldSizePx } from '../../../../src/basemap/mercator.ts';
import type { MapView } from '../../../../src/views/map/points/fit-view.ts';
import { type Disc, type Sight, uncoverMarkers } from '../../../../src/views/map/points/uncover-markers.ts';

const box = { width: 836, height: 800, insets: { top: 66, right: 84, bottom: 209, left: 22 } };
const zoomButtons = { left: 774, top: 184, right: 822, bottom: 276 };
const sight: Sight = { seen: { left: 0, top: 0, right: 836, bottom: 643 }, overlays: [zoomButtons] };
const view: MapView = { lat: 20, lng: 60, zoom: 2 };

/** A marker that stands so many px from the middle of that view. */
function discAt(acrossPx: number, downPx: number, isNewest = false): Disc {
  const centre = projectCoordinates(view);
  const worldPx = worldSizePx(view.zoom);
  return { x: centre.x + acrossPx / worldPx, y: centre.y + downPx / worldPx, radiusPx: 15, isNewest };
}

function pxIn(moved: MapView, disc: Disc): { x: number; y: number } {
  const centre = projectCoordinates(moved);
  const worldPx = worldSizePx(moved.zoom);
  const across = disc.x - centre.x;
  return {
    x: box.width / 2 + (across - Math.round(across)) * worldPx,
    y: box.height / 2 + (disc.y - centre.y) * worldPx,
  };
}

test('a view that cuts no marker stays as it is', () => {
  expect(uncoverMarkers(view, [discAt(0, 0, true), discAt(-300, 150)], box, sight)).toBe(view);
});

test('a marker at the map’s edge is shown whole, and none goes below the controls for it', () => {
  const discs = [discAt(0, 0, true), discAt(-415, 100), discAt(340, -190)];
  const moved = uncoverMarkers(view, discs, box, sight);
  for (const disc of discs) {
    const { x, y } = pxIn(moved, disc);
    expect(x).toBeGreaterThanOrEqual(15);
    expect(y).toBeLessThanOrEqual(643 - 15);
    const isBesideButtons =
      x + 15 < zoomButtons.left || y + 15 < zoomButtons.top || y - 15 > zoomButtons.bottom;
    expect(isBesideButtons).toBe(true);
  }
});

test('where the two ends have no room together one leaves the map rather than that both are cut, never the newest', () => {
  const [west, east] = [discAt(-418, 0), discAt(418, 0, true)];
  const moved = uncoverMarkers(view, [west, east], box, { ...sight, overlays: [] });
  expect(pxIn(moved, east).x).toBeLessThanOrEqual(836 - 15);
  const { x } = pxIn(moved, west);
  expect(x < -15 || x > 15).toBe(true);
});
