import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('work that grows with its input is seen to', () => {
  const linear = (all: number[]) => {
    for (let turn = 0; turn < 4; turn += 1) all.map((one) => Math.sqrt(one)).sort((a, b) => a - b);
  };
  expect(growthOf(numbers, linear)).toBeLessThan(3);
});

test('work that grows with the square of its input is told from it', () => {
  const squared = (all: number[]) => {
    let found = 0;
    for (const one of all) if (all.indexOf(-one) > 0) found += 1;
    expect(found).toBe(0);
  };
  expect(growthOf(numbers, squared)).toBeGreaterThan(3);
});
