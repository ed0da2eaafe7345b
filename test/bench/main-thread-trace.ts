import type { CDPSession } from 'playwright';

/** A task of the page's main thread, in ms: when it began, and for how long it computed. */
interface MainThreadTask {
  startMs: number;
  cpuMs: number;
}

/** What the main thread did while something was done to the page. */
export interface MainThreadTrace {
  /** In the order of their beginnings. */
  tasks: MainThreadTask[];
  /** When each event of a type was handed to the page's scripts, in ms on the clock of the tasks. */
  eventTimesMs(type: string): number[];
  /** When a `performance.mark` was set; throws where it was not. */
  markTimeMs(name: string): number;
}

/** The trace format of Chromium: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds of the thread's own computing. */
  tdur?: number;
  args: { name?: string; data?: { type?: string } };
}

const categories = [
  'toplevel',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'blink.user_timing',
];

/**
 * Records the main thread of the page while `act` runs. Computing time, not the clock's: other programs on the machine
 * do not count, Chromium's own CPU throttling does (it keeps the thread busy for the time that it takes away).
 */
export async function traceMainThread(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<MainThreadTrace> {
  const events = eventsOfBusiestMainThread(await recordTrace(session, act));
  return {
    tasks: events
      .filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined)
      .map(({ ts, tdur = 0 }) => ({ startMs: ts / 1_000, cpuMs: tdur / 1_000 }))
      .sort((one, other) => one.startMs - other.startMs),
    eventTimesMs: (type) =>
      events
        .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type)
        .map(({ ts }) => ts / 1_000)
        .sort((one, other) => one - other),
    markTimeMs(name) {
      const mark = events.find((event) => event.name === name);
      if (!mark) throw new Error(`The page has not set the mark ${name}.`);
      return mark.ts / 1_000;
    },
  };
}

async function recordTrace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories },
    });
    await act();
    const ended = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await ended;
  } finally {
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** Chromium keeps spare renderers: the page's is the one that worked. */
function eventsOfBusiestMainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const busyUs = new Map<string, number>();
  for (const event of events) {
    if (event.name === 'thread_name' && event.args.name === 'CrRendererMain') busyUs.set(threadOf(event), 0);
  }
  for (const event of events) {
    const known = busyUs.get(threadOf(event));
    if (event.name === 'RunTask' && known !== undefined)
      busyUs.set(threadOf(event), known + (event.tdur ?? 0));
  }
  const [busiest] = [...busyUs].sort(([, one], [, other]) => other - one);
  if (!busiest) throw new Error('The trace holds no main thread of a page.');
  return events.filter((event) => threadOf(event) === busiest[0]);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** Computing time of all tasks that begin in a stretch of the trace, in ms. */
export function cpuBetween({ tasks }: MainThreadTrace, startMs: number, endMs: number): number {
  return tasks.reduce(
    (sum, task) => sum + (task.startMs >= startMs && task.startMs < endMs ? task.cpuMs : 0),
    0,
  );
}

/**
 * Computing time of each step of a drag, in ms: of all tasks from the one that handles a pointer's move to before the
 * one that handles the next.
 */
export function cpuOfSteps(trace: MainThreadTrace): number[] {
  const starts = trace.eventTimesMs('pointermove').map((atMs) => startOfTaskAt(trace, atMs));
  return starts.slice(0, -1).map((startMs, step) => cpuBetween(trace, startMs, starts[step + 1] ?? startMs));
}

/** When the task began that was running at a time. */
export function startOfTaskAt({ tasks }: MainThreadTrace, atMs: number): number {
  const task = tasks.findLast(({ startMs }) => startMs <= atMs);
  return task?.startMs ?? atMs;
}
