import { announce } from '../../state/announce.ts';
import { launchedRoute } from '../../state/navigation/launched-route.ts';
import { navigate } from '../../state/navigation/navigate.ts';
import { importBackup } from '../../state/reader/backup.ts';
import { basePath } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { sharedWords } from '../../words/english/shared-words.ts';
import { describeImport } from '../ui/format/describe-import.ts';

const words = wordsIn('shared', sharedWords);

/** Not in TypeScript's types yet: https://wicg.github.io/web-app-launch/#launchqueue-interface */
export interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void;
}

interface Launch {
  targetURL?: string;
  files?: readonly { getFile(): Promise<Blob> }[];
}

/**
 * From now on handles launches into the open window: the entry or the page that was pressed, and backup files. Call
 * once, after the first screen: the browser queues earlier launches.
 */
export function startLaunches(queue: LaunchQueue): void {
  let loadedAt = addressOfLoad();
  queue.setConsumer(({ targetURL, files = [] }) => {
    const to =
      targetURL === undefined ? null : launchedRoute(targetURL, { href: location.href, loadedAt, basePath });
    loadedAt = null;
    void follow();

    async function follow(): Promise<void> {
      if (to) await navigate(to);
      for (const file of files) announce(await readIn(file));
    }
  });
}

/** Of the page's document; null after a reload, which is not a launch. */
function addressOfLoad(): string | null {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'navigate' ? load.name : null;
}

/** Imports a backup file that the reader opened with the app, and returns the result as a sentence. */
async function readIn(handle: { getFile(): Promise<Blob> }): Promise<string> {
  const file = await handle.getFile().catch((error: unknown) => {
    // It was moved, or may not be read.
    if (error instanceof DOMException) return null;
    throw error;
  });
  return file ? describeImport(await importBackup(file)) : words().fileGone;
}
