import { afterAll, vi } from 'vitest';

// The files of a worker share its globals and its modules: each one begins with modules of its own, and leaves nothing
// behind that the next one would see.
vi.resetModules();
// The tables that the app loads when a feed needs them: a test that reads one has them at hand.
const { allTables, loadTables } = await import('../../src/feed/load-tables.ts');
await loadTables(allTables);

const { BroadcastChannel } = globalThis;
const opened: BroadcastChannel[] = [];
let isOver = false;
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    opened.push(this);
  }

  // A write that its last test left under way ends when the file is over, as in a page that is left: nobody hears of it.
  override postMessage(message: unknown): void {
    if (!isOver) super.postMessage(message);
  }
};

afterAll(() => {
  isOver = true;
  for (const channel of opened) channel.close();
  globalThis.BroadcastChannel = BroadcastChannel;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
