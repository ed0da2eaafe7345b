import { expect, test } from 'vitest';
import { runInTasks } from '../../../src/views/ui/next-task.ts';

test('between two steps there is a task for whoever waits, and none is left out', async () => {
  const done: string[] = [];
  const step = (name: string) => () => {
    done.push(name);
    setTimeout(() => done.push(`after ${name}`));
  };
  await runInTasks([step('first'), step('second'), step('third')]);
  expect(done).toEqual(['first', 'after first', 'second', 'after second', 'third', 'after third']);
});

test('a step that throws is told, and those behind it are left', async () => {
  const done: string[] = [];
  const steps = [
    () => {
      throw new Error('no such language');
    },
    () => done.push('second'),
  ];
  await expect(runInTasks(steps)).rejects.toThrow('no such language');
  expect(done).toEqual([]);
});
