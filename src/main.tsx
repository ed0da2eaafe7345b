import './styles/tokens.css';
import './styles/base.css';
import './styles/reading-type.css';
import './styles/print.css';
import { render } from 'preact';
import { startAppUpdates } from './state/app-update.ts';
import { startTheme } from './state/apply-theme.ts';
import { startType } from './state/apply-type.ts';
import { startLanguage } from './state/choose-language.ts';
import { isApp } from './state/install.ts';
import { arrive } from './state/navigate.ts';
import { start } from './state/start.ts';
import { App } from './views/app.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('index.html has no #app to render into');

void open(root);

/** Not awaited at the top level: chunks that come meanwhile import this one, and would wait for its end. */
async function open(root: Element): Promise<void> {
  // First of all: the page shall not be seen in two themes, two sizes or two languages.
  startTheme();
  startType();
  await startLanguage();
  if (isApp) (await import('./state/where-left.ts')).startWhereLeft();
  const started = start();
  render(<App />, root);
  await started;
  await arrive({ isStart: true });
  await startAppUpdates();
}
