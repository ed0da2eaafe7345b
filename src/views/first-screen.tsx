import { effect, untracked } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { FirstScreen } from '../model/app/page-state.ts';
import { installWay, isApp } from '../state/app/install.ts';
import { createPendingWrite } from '../state/create-pending-write.ts';
import { keepFirstScreen } from '../state/journal/keep-first-screen.ts';
import {
  dueToday,
  feedState,
  isWide,
  journalTitle,
  library,
  positions,
  readMarks,
  revisedIds,
  route,
  savedMarks,
  summaries,
  themeChoice,
  themeName,
  today,
} from '../state/signals.ts';
import { language, translation } from '../state/words-in.ts';
import { languages } from '../words/languages.ts';
import { App } from './app.tsx';
import { rowsOfFirstScreen } from './list/rows/use-rows-in-steps.ts';
import { ShownScreen } from './ui/lazy/shown-screen.ts';
import { whenIdle } from './ui/lazy/when-idle.ts';

/** A reader's place changes with every scroll. */
const delayMs = 4_000;

/**
 * Makes the next start at the list's address begin with the list as it is on this device now, and keeps that up to
 * date. A newly chosen theme or language is stored at once, so that no start shows the old one. Call once.
 */
export function startFirstScreen(): void {
  // Until then an iPhone shows a picture that this page draws.
  if (installWay.peek() === 'share-sheet')
    void import('./launch/write-splash.ts').then((module) => module.writeSplash()).catch(reportError);
  if (!('serviceWorker' in navigator)) return;
  const pending = createPendingWrite(delayMs, () => keepFirstScreen(drawFirstScreen(), leftAtMs()));
  const keepNow = () => {
    pending.begin();
    void pending.flush().catch(reportError);
  };
  effect(() => {
    // Everything that the first screen shows, and that decides whether it is shown at all.
    void [library, summaries, positions, readMarks, savedMarks, revisedIds, feedState, dueToday, today].map(
      ({ value }) => value,
    );
    void [isWide.value, journalTitle.value, route.value];
    pending.begin();
  });
  effect(() => {
    void [themeChoice.value, translation.value];
    untracked(keepNow);
  });
  // The very first worker starts after the first screen, and the visit may be over soon.
  navigator.serviceWorker.addEventListener('controllerchange', () => whenIdle(keepNow));
}

/**
 * The list's first screen as HTML, with the parts of the document around it. Null if there is nothing to show, or if
 * only a script knows what it looks like: chosen high contrast is light or dark like the system.
 */
export function drawFirstScreen(): FirstScreen | null {
  if (library.peek() !== 'open' || summaries.peek().length === 0) return null;
  if (themeChoice.peek() === 'contrast') return null;
  const spoken = language.peek();
  const theme = themeChoice.peek() === 'system' ? undefined : themeName.peek();
  const root = renderToString(<html lang={spoken} dir={languages[spoken].direction} data-theme={theme} />);
  return {
    root: root.slice(0, root.indexOf('</')),
    title: renderToString(<title>{journalTitle.peek()}</title>),
    paper: theme === undefined ? null : paperOfBars(),
    app: renderToString(
      <div id="app" data-kept={isWide.peek() ? 'wide' : 'phone'}>
        <ShownScreen.Provider value={{ route: { page: 'list' }, rows: rowsOfFirstScreen }}>
          <App />
        </ShownScreen.Provider>
      </div>,
    ),
  };
}

/** The colour of the browser's own bars. */
function paperOfBars(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content ?? null;
}

/**
 * The present moment if an installed app is being left at another page than the list, which it will resume; null in a
 * browser's tab.
 */
function leftAtMs(): number | null {
  return isApp && route.peek().page !== 'list' ? Date.now() : null;
}
