import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { GrowingBody } from '../../../src/build/relay/growing-body.ts';

const bytes = (words: string) => Buffer.from(words);

test('each reader has all of it, whenever it came', async () => {
  const body = new GrowingBody();
  body.push(bytes('one '));
  const early = text(body);
  body.push(bytes('two '));
  const middle = text(body);
  body.push(bytes('three'));
  body.end();
  expect(await Promise.all([early, middle, text(body)])).toEqual(Array(3).fill('one two three'));
  expect(Buffer.from(body.toBytes()).toString()).toBe('one two three');
  expect(body.lengthBytes).toBe(13);
});

test('a reader has what is there before the rest comes', async () => {
  const body = new GrowingBody();
  body.push(bytes('one'));
  const reader = body[Symbol.asyncIterator]();
  expect((await reader.next()).value).toEqual(bytes('one'));
  const next = reader.next();
  body.push(bytes('two'));
  expect((await next).value).toEqual(bytes('two'));
});

test('one that breaks off does so for every reader, after what came', async () => {
  const body = new GrowingBody();
  body.push(bytes('one'));
  body.fail(new Error('broken off'));
  for (let reader = 0; reader < 2; reader += 1) {
    const read = body[Symbol.asyncIterator]();
    expect((await read.next()).value).toEqual(bytes('one'));
    await expect(read.next()).rejects.toThrow('broken off');
  }
});
