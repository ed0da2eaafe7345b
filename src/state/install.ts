import { signal } from '@preact/signals';

/** Chromium's event, which is not in the types: https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/**
 * How Waymark can come to the first screen: `app`: it is there. `prompt`: the browser asks at a tap. `share-sheet`: an
 * iPhone or iPad, by hand. `unknown`: whatever the browser's own menu has.
 */
export type InstallWay = 'app' | 'prompt' | 'share-sheet' | 'unknown';

const standalone = matchMedia('(display-mode: standalone)');

/** Only WebKit on iPhones and iPads has it: there an installed app has a storage of its own. */
const { standalone: isAppleApp } = navigator as Navigator & { standalone?: boolean };

/** The page runs as an installed app, without the browser's own bars. */
export const isApp = isAppleApp ?? standalone.matches;

let offered: InstallPromptEvent | null = null;

/** How this device lets the app be installed, as far as it is known yet. */
export const installWay = signal<InstallWay>(
  isApp ? 'app' : isAppleApp === undefined ? 'unknown' : 'share-sheet',
);

/** True in the app on an iPhone or iPad, whose storage began empty beside the browser's. */
export const hasOwnStorage = isAppleApp === true;

/** Hears whether the browser offers to install the app. Call once, early: it says so only once. */
export function startInstallWatch(): void {
  addEventListener('beforeinstallprompt', (event) => {
    offered = event as InstallPromptEvent;
    installWay.value = 'prompt';
  });
  addEventListener('appinstalled', () => {
    offered = null;
    installWay.value = 'unknown';
  });
}

/** Has the browser ask the reader. Call it from a tap. Gives whether they said yes. */
export async function installApp(): Promise<boolean> {
  const prompt = offered;
  offered = null;
  if (!prompt) return false;
  const { outcome } = await prompt.prompt();
  installWay.value = 'unknown';
  return outcome === 'accepted';
}
