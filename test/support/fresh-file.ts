import { afterAll, vi } from 'vitest';

// The files of a worker share its globals and its modules: each one begins with modules of its own, and leaves nothing
// behind that the next one would see.
vi.resetModules();

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
