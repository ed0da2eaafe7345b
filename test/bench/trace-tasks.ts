import type { CDPSession } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** CPU time in µs: what other programs took of the processor meanwhile is not in it. */
  tdur?: number;
  args: { name?: string };
}

/** The CPU time of every task that the page's main thread ran during `work`, in ms, the longest first. */
export async function traceTasks(session: CDPSession, work: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  const ended = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) =>
    tasksOf(events.filter((event) => event.pid === pid && event.tid === tid)),
  );
  // Chromium keeps spare renderers: the page's is the one that worked.
  return tasks.sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

function tasksOf(events: readonly TraceEvent[]): number[] {
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'RunTask');
  return tasks.map(({ tdur = 0 }) => tdur / 1_000).sort((a, b) => b - a);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
