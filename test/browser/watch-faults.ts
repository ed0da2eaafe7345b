import type { BrowserContext, ConsoleMessage } from 'playwright';

/**
 * Everything that a reader's browser complains of from now on, in all pages of the context: console errors, uncaught
 * exceptions, violations of the content security policy. The list fills as they happen. A host that is down
 * makes the browser itself log the feed's failed request: that one is no fault of the app.
 */
export async function watchFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeFunction('reportViolation', (violation: string) => faults.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation;
      report(`CSP ${effectiveDirective}: ${blockedURI} in ${sourceFile}`);
    });
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isUnreachableFeed(message)) faults.push(`console: ${message.text()}`);
  });
  return faults;
}

function isUnreachableFeed(message: ConsoleMessage): boolean {
  return (
    /net::ERR_(?:CONNECTION|INTERNET|FAILED|EMPTY)/.test(message.text()) &&
    /\/feed$/.test(message.location().url)
  );
}
