import type { CDPSession, Page } from 'playwright';
import { countBlankFrames } from './count-blank-frames.ts';
import { type Device, slowDown } from './device.ts';
import { traceMainThread } from './main-thread-trace.ts';

export interface ScrollFigures {
  /** CPU time of the longest task on the main thread. */
  longestTaskMs: number;
  tasksOver100Ms: number;
  /** Frames that came to the screen, and those of them with an empty stretch as high as a row or higher. */
  frames: number;
  blankFrames: number;
  /** JavaScript heap of the page after a garbage collection. */
  heapMb: number;
}

const swipePx = 12_000;
const swipes = 6;
const swipeSpeedPxPerS = 4_000;

/** Scrolls the list down by 600 rows, five screens a second, at 4 × CPU slowdown. */
export async function measureScroll(device: Device, appUrl: string, count: number): Promise<ScrollFigures> {
  const context = await device.openBrowser();
  try {
    const page = await context.newPage();
    await page.goto(appUrl);
    await page.locator(`article[aria-setsize="${count}"]`).first().waitFor();
    const session = await context.newCDPSession(page);
    await slowDown(page, 4);
    const { tasks } = await traceMainThread(session, () => scrollDown(page, session));
    const tasksMs = tasks.map(({ cpuMs }) => cpuMs);
    const pictures = await takePictures(page, session);
    const heapMb = await measureHeap(session);
    const blankFrames = await countBlankFrames(context, pictures);
    return {
      longestTaskMs: Math.max(0, ...tasksMs),
      tasksOver100Ms: tasksMs.filter((taskMs) => taskMs > 100).length,
      frames: pictures.length,
      blankFrames,
      heapMb,
    };
  } finally {
    await context.close();
  }
}

/** What was on the screen while it scrolled, as JPEG in Base64. Taking it costs time: not while tasks are measured. */
async function takePictures(page: Page, session: CDPSession): Promise<string[]> {
  const pictures: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await page.evaluate(() => scrollTo(0, 0));
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80 });
  await scrollDown(page, session);
  await session.send('Page.stopScreencast');
  return pictures;
}

async function scrollDown(page: Page, session: CDPSession): Promise<void> {
  const startPx = await page.evaluate(() => scrollY);
  for (let swipe = 0; swipe < swipes; swipe += 1) {
    await session.send('Input.synthesizeScrollGesture', {
      x: 200,
      y: 500,
      yDistance: -swipePx,
      speed: swipeSpeedPxPerS,
      // A touch gesture would end at the screen's edge.
      gestureSourceType: 'mouse',
    });
  }
  const distancePx = (await page.evaluate(() => scrollY)) - startPx;
  if (distancePx < swipePx * swipes * 0.9) throw new Error(`The list scrolled by ${distancePx} px only.`);
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
