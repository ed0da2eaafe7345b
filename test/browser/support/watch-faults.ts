import type { BrowserContext } from 'playwright';

/**
 * Everything that a reader's browser complains of from now on, in all pages of the context: console errors, uncaught
 * exceptions, violations of the content security policy. The list fills as they happen.
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
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return faults;
}
