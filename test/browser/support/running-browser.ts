import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from './find-chromium.ts';
import { chromiumFlags } from './launch-chromium.ts';

/**
 * A browser with a profile on the disk, in a process group of its own, so that no part of it survives a kill. It is
 * spoken to by a port, and holds the other end of a pipe as well: Chromium ends as soon as that closes, which it does
 * with this process, however this process ends.
 */
export class RunningBrowser {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #process: ChildProcess;

  private constructor(page: Page, browser: Browser, process: ChildProcess) {
    this.page = page;
    this.#browser = browser;
    this.#process = process;
  }

  /** @param timeZone that the system is in, by its name in the IANA database; without it the machine's */
  static async start(profilePath: string, { timeZone = process.env.TZ } = {}): Promise<RunningBrowser> {
    const flags = [
      '--headless=new',
      '--remote-debugging-port=0',
      '--remote-debugging-pipe',
      `--user-data-dir=${profilePath}`,
    ];
    const child = spawn(findChromium(), [...chromiumFlags, ...flags, 'about:blank'], {
      detached: true,
      env: { ...process.env, ...(timeZone !== undefined && { TZ: timeZone }) },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const browser = await chromium.connectOverCDP(await devToolsAddress(child));
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context.');
    return new RunningBrowser(context.pages()[0] ?? (await context.newPage()), browser, child);
  }

  /** Lets the browser end as it likes to, with everything written. */
  async close(): Promise<void> {
    const exited = once(this.#process, 'exit');
    const session = await this.#browser.newBrowserCDPSession();
    await session.send('Browser.close');
    await exited;
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    if (this.#process.pid) process.kill(-this.#process.pid, 'SIGKILL');
    await exited;
  }
}

async function devToolsAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser has no stderr.');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser ended before it could be spoken to.');
}
