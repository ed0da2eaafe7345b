import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || !child.kill()) continue;
    await once(child, 'exit');
  }
});

/** `npm start` without npm in between, whose own end is another. */
function start(settings: Record<string, string>): ChildProcessByStdio<null, Readable, Readable> {
  return run(process.execPath, ['src/build/run.mjs', 'src/build/start.ts'], settings);
}

function run(
  program: string,
  words: string[],
  settings: Record<string, string>,
): ChildProcessByStdio<null, Readable, Readable> {
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
  const child = spawn(program, words, {
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function addressOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let said = '';
  for await (const piece of child.stdout) {
    said += String(piece);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`No address was printed: ${said}${await text(child.stderr)}`);
}

test('one command builds and serves the app at the port it was given, with the journal it was given', {
  tags: ['journey'],
}, async () => {
  const RSS = '<rss version="2.0"><channel><title>Another journal</title></channel></rss>';
  const upstream = createServer((_request, response) => void response.end(RSS)).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const port = await freePort();
  const feedUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/rss`;
  const child = start({ PORT: String(port), FEED_URL: feedUrl });
  const address = await addressOf(child);
  expect(address).toBe(`http://localhost:${port}/`);
  expect(await (await fetch(address)).text()).toContain('<div id="app">');
  expect(await (await fetch(`${address}feed`)).text()).toBe(RSS);
  expect((await fetch(`${address}sample/feed.xml`)).status).toBe(404);
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  upstream.close();
});

test('npm, told to end, leaves no server behind', async () => {
  const child = run('npm', ['start'], { PORT: String(await freePort()), FEED_URL: '' });
  const address = await addressOf(child);
  expect((await fetch(address)).status).toBe(200);
  child.kill('SIGTERM');
  const isServed = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  await expect.poll(isServed).toBe(false);
});

test('a setting that is wrong stops it with a sentence instead of a half-right app', async () => {
  const child = start({ FEED_URL: 'ftp://example.org/feed' });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(code).not.toBe(0);
  expect(said).toContain('FEED_URL must be an http or https address or a file');
});
