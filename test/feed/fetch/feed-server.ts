import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves on a free loopback port until the test ends; gives the origin, `http://127.0.0.1:…`. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** The origin of a server that has just gone away. */
export async function goneOrigin(): Promise<string> {
  const origin = await serve(() => undefined);
  await new Promise((resolve) => {
    servers.pop()?.close(resolve);
  });
  return origin;
}
