import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('work that grows with its input is seen to', () => {
  // Nothing is allocated: what a large array costs besides is the machine's, and more on some days than on others.
  const linear = (all: number[]) => {
    let sum = 0;
    for (let turn = 0; turn < 40; turn += 1) for (const one of all) sum += Math.cbrt(one * turn);
    expect(sum).toBeGreaterThan(0);
  };
  expect(growthOf(numbers, linear)).toBeLessThan(3);
});

test('work that grows with the square of its input is told from it', () => {
  // Slow enough in each step to be measured with few of them.
  const squared = (all: number[]) => {
    let sum = 0;
    for (const one of all) for (const other of all) sum += Math.cbrt(one * other);
    expect(sum).toBeGreaterThan(0);
  };
  expect(growthOf(numbers, squared)).toBeGreaterThan(3);
});
