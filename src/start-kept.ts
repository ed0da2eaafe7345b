import type { keptAppKey } from './model/app/page-state.ts';

// The service worker has it from there; at run time that file is a part of the app's own, which is not to be run yet.
const key: typeof keptAppKey = 'app';
const address = document.querySelector<HTMLElement>(`script[data-${key}]`)?.dataset[key];
if (address === undefined) throw new Error('A kept first screen does not name the app.');

/** The app itself, which has been fetched meanwhile. */
const start = () => void import(/* @vite-ignore */ address);

// Behind the second frame, which has the rest of the screen. A page that nobody sees has no frames.
if (document.hidden) start();
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
