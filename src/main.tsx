import './styles/tokens.css';
import './styles/base.css';
import './styles/reading-type.css';
import './styles/print.css';
import { render } from 'preact';
import { type PageState, pageStateId } from './model/app/page-state.ts';
import { isApp } from './state/app/install.ts';
import { start } from './state/app/start.ts';
import { untilFound } from './state/journal/until-found.ts';
import { arrive } from './state/navigation/navigate.ts';
import { formatRoute } from './state/route.ts';
import { startLanguage } from './state/settings/apply-language.ts';
import { startTheme } from './state/settings/apply-theme.ts';
import { startType } from './state/settings/apply-type.ts';
import { route } from './state/signals.ts';
import { App } from './views/app.tsx';
import { dayFormats } from './views/ui/format/format-day.ts';

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('index.html has no #app to render into');

void open(root);

/** Not awaited at the top level: chunks that come meanwhile import this one, and would wait for its end. */
async function open(root: HTMLElement): Promise<void> {
  // First of all: the page shall not be seen in two themes, two sizes or two languages.
  startTheme();
  startType();
  const written = readPageState();
  if (!written) {
    await startLanguage();
    // While the device looks for its entries, behind the frame that shows the list as it was last.
    requestAnimationFrame(() => {
      for (const create of dayFormats) setTimeout(create);
    });
  }
  if (isApp) (await import('./state/navigation/resume-page.ts')).resumePage();
  if (written && isShown(written) && (await takeOver(root, written))) await start();
  else {
    if (written) await startLanguage();
    const started = start();
    if (root.hasChildNodes()) await makeRoom(root, started);
    delete root.dataset.kept;
    render(<App />, root);
    await started;
  }
  await arrive({ isStart: true });
  await untilFound();
  // Where its code does not come, the next start looks for a newer app.
  await import('./views/start-behind-page.ts').then((module) => module.startBehindPage(), reportError);
}

/** What was written ahead, or kept by the service worker, stays until the app's own page can stand in its place. */
async function makeRoom(root: HTMLElement, started: Promise<void>): Promise<void> {
  await import('./views/make-room.ts').then(
    (module) => module.makeRoom(root, started),
    () => root.replaceChildren(),
  );
}

/** Also false where the code for it does not come: the page is then rendered again. */
function takeOver(root: Element, written: PageState): Promise<boolean> {
  return import('./views/take-over.tsx').then(
    (module) => module.takeOver(root, written),
    () => false,
  );
}

/** What the page carries where it was written ahead. The block is ours: one that is broken throws. */
function readPageState(): PageState | null {
  const block = document.getElementById(pageStateId);
  return block && JSON.parse(block.textContent ?? '');
}

/** An installed app may go on elsewhere than at the page that it was opened with. */
function isShown({ path, isInPlace }: PageState): boolean {
  const shown = formatRoute(route.value, '');
  return (isInPlace ? shown : shown.split('?', 1)[0]) === path;
}
