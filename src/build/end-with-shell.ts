interface Options {
  /** How often it is looked. */
  everyMs?: number;
  /** Whose parent is watched, and who is told. */
  host?: Pick<NodeJS.Process, 'ppid' | 'pid' | 'kill'>;
}

/**
 * Sends this process a SIGTERM once the one that started it is gone. For what npm runs: npm passes a signal on to the
 * shell in between, and not every shell (Debian's does not) passes it on.
 */
export function endWithShell({ everyMs = 250, host = process }: Options = {}): void {
  const shell = host.ppid;
  const timer = setInterval(() => {
    if (host.ppid === shell) return;
    clearInterval(timer);
    host.kill(host.pid, 'SIGTERM');
  }, everyMs);
  timer.unref();
}
