import type { Page } from 'playwright';
import type { Change } from '../../../src/store/changes.ts';

/** Resolves when the sample app tells the next time that it has stored something of a kind; rejects with its page's end. */
export function nextChange(page: Page, kind: Change): Promise<void> {
  const told = page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('waymark-sample');
        channel.onmessage = ({ data }) => {
          if (data !== wanted) return;
          channel.close();
          resolve();
        };
      }),
    kind,
  );
  // Whoever asks may have gone on meanwhile.
  told.catch(() => undefined);
  return told;
}
