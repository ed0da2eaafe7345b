/** Resolves in a task of its own: taps are answered in between, where the whole would be a long task on a slow phone. */
export function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Runs each step in a task of its own, and resolves in the one behind the last. Rejects with what a step throws. */
export async function runInTasks(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    step();
    await nextTask();
  }
}
