import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await end(server);
});

/** Serves on loopback, at a free port where it is told none, until the test ends; gives the origin, `http://127.0.0.1:…`. */
export async function serve(listener: RequestListener, host = '127.0.0.1', port = 0): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** The origin of a server that has just gone away. */
export async function goneOrigin(): Promise<string> {
  const origin = await serve(() => undefined);
  const gone = servers.pop();
  if (gone) await end(gone);
  return origin;
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
