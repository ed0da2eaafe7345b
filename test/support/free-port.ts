import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of loopback that nobody listens at now: for a server that is told its port, or is named before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const closed = once(server, 'close');
  server.close();
  await closed;
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
