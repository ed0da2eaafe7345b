import type { Page } from 'playwright';

/**
 * Whether an expression, or what it promises, becomes true in the page within `patienceMs`. An evaluation of DevTools',
 * which no policy forbids.
 */
export async function isTrueInPage(page: Page, expression: string, patienceMs: number): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  let limit: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    limit = setTimeout(resolve, patienceMs, false);
  });
  const found = devtools
    .send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    .then(({ result }) => result.value === true);
  // One that comes later has nobody left to hear it.
  found.catch(() => false);
  try {
    return await Promise.race([found, tooLate]);
  } finally {
    clearTimeout(limit);
  }
}
