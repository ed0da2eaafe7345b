import { expect, test } from 'vitest';
import { criticalCss } from '../../../src/build/pages/critical-css.ts';

const css = `@layer ui {
.card { color: red }
.map-picture { width: 100% }
.map-sea { fill: blue }
@container map (max-width: 319px) { .map-picture [data-room="wide"] { display: none } }
.world-way { stroke: red }
}`;

test('a page has the rules of what it shows, and no others', () => {
  expect(criticalCss(css, ['<p class="card">'])).toBe('@layer ui {.card { color: red }}');
});

test('a page with a picture of a map has the rules of all such pictures: other pages of its kind name other things', () => {
  const critical = criticalCss(css, ['<svg class="map-picture"><g class="map-city"></g></svg>']);
  expect(critical).toContain('.map-sea');
  expect(critical).toContain('data-room');
  expect(critical).not.toContain('.world-way');
});
