import { expect, test } from 'vitest';
import {
  defaultTypeSettings,
  parseTypeSettings,
  typeOptions,
} from '../../../src/model/settings/type-settings.ts';

test('a type that was kept is read as it was', () => {
  const kept = {
    sizePercent: 150,
    face: 'lexend',
    leading: 'loose',
    measure: 'narrow',
    alignment: 'justify',
  };
  expect(parseTypeSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('what this version does not know of a kept type is as the journal has it, the rest stays', () => {
  const { sizePercent, ...kept } = parseTypeSettings({
    sizePercent: 9000,
    face: 'sans',
    leading: 7,
    colour: 'red',
  });
  expect(sizePercent).toBe(100);
  expect(kept).toEqual({ face: 'sans', leading: 'normal', measure: 'normal', alignment: 'start' });
});

test.each([null, undefined, 'large', 3, []])('nothing readable (%j) is the journal’s own type', (value) => {
  expect(parseTypeSettings(value)).toEqual(defaultTypeSettings);
});

test('sizes go to twice the system’s and grow by steps that can be seen', () => {
  const sizes = typeOptions.sizePercent;
  expect(Math.max(...sizes)).toBe(200);
  for (const [at, size] of sizes.entries()) expect(size / (sizes[at - 1] ?? 1)).toBeGreaterThanOrEqual(1.1);
});
