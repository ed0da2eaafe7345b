import { expect, test } from 'vitest';
import { PendingAnswers } from '../../src/workers/pending-answers.ts';

test('each answer goes to whoever asked for it, once', async () => {
  const pending = new PendingAnswers<string>();
  const ids: number[] = [];
  const ask = () => pending.wait((id) => ids.push(id));
  const answers = Promise.all([ask(), ask(), ask()]);
  const [first = 0, second = 0] = ids;
  expect(new Set([...ids, pending.nextId()]).size).toBe(4);
  expect(pending.give(second, 'b')).toBe(true);
  expect(pending.give(second, 'again')).toBe(false);
  expect(pending.give(first, 'a')).toBe(true);
  pending.giveAll('none');
  expect(await answers).toEqual(['a', 'b', 'none']);
});
