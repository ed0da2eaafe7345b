import { type FirstScreen, keptAppKey } from '../../model/app/page-state.ts';
import type { KeepFirstScreen } from '../../workers/service-worker-protocol.ts';

let kept = '';

/**
 * Asks the service worker to show this screen at the next start at the list's address, until the app itself is ready.
 *
 * @param screen null to show none
 * @param leftAtMs when an installed app was left at another page, which it will resume; null if it was not
 */
export function keepFirstScreen(screen: FirstScreen | null, leftAtMs: number | null): void {
  const worker = navigator.serviceWorker.controller;
  const now = JSON.stringify([screen, leftAtMs]);
  if (!worker || now === kept) return;
  kept = now;
  const message: KeepFirstScreen = { type: 'KEEP_FIRST_SCREEN', screen, leftAtMs, script: appScript() };
  worker.postMessage(message);
}

/** Which version of the app has drawn it: an older tab's class names do not match a newer style sheet. */
function appScript(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]');
  // A kept screen has another one before it.
  return script?.dataset[keptAppKey] ?? script?.getAttribute('src') ?? '';
}
