import { afterAll, vi } from 'vitest';

// The files of a worker share its globals and its modules: each one begins with modules of its own, and leaves nothing
// behind that the next one would see.
vi.resetModules();
// The tables that the app loads when a feed needs them: a test that reads one has them at hand.
const { allTables, loadTables } = await import('../../src/feed/load-tables.ts');
await loadTables(allTables);

const { BroadcastChannel } = globalThis;
const opened: BroadcastChannel[] = [];
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    opened.push(this);
  }
};

afterAll(() => {
  for (const channel of opened) channel.close();
  globalThis.BroadcastChannel = BroadcastChannel;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
