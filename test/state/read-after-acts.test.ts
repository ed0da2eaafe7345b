import { expect, test } from 'vitest';
import { countAct, readAfterActs } from '../../src/state/read-after-acts.ts';

/** A device that keeps, and gives what it has, when the test says so. */
function slowDevice() {
  let kept = 'day';
  const turns: (() => void)[] = [];
  const turn = <T>(what: () => T) => new Promise<T>((resolve) => turns.push(() => resolve(what())));
  const isAsked = () => expect.poll(() => turns.length).toBeGreaterThan(0);
  return {
    keep: (theme: string) =>
      turn(() => {
        kept = theme;
      }),
    read: () => {
      const then = kept;
      return turn(() => then);
    },
    isAsked,
    next: async () => {
      await isAsked();
      turns.shift()?.();
    },
  };
}

test('what was read before an act and comes after it is not shown', async () => {
  const device = slowDevice();
  const reading = readAfterActs(device.read);
  await device.isAsked();
  const acting = countAct(device.keep('sepia'));
  await device.next();
  await device.next();
  await acting;
  await device.next();
  expect(await reading).toBe('sepia');
});

test('what is still being kept is waited for', async () => {
  const device = slowDevice();
  const acting = countAct(device.keep('sepia'));
  const reading = readAfterActs(device.read);
  await device.next();
  await acting;
  await device.next();
  expect(await reading).toBe('sepia');
});

test('an act that the device did not keep holds no read up', async () => {
  const failed = countAct(Promise.reject(new Error('full')));
  expect(await readAfterActs(async () => 'day')).toBe('day');
  await expect(failed).rejects.toThrow('full');
});

test('a read that fails says so', async () => {
  await expect(readAfterActs(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
