/** Checks for new entries while the app is closed: a script of its own, loaded only by readers who asked for it. */
export const newEntriesScript = 'new-entries.js';

/** The folder below the base path that it is registered for; it contains no page. */
export const newEntriesFolder = 'new-entries/';

/** The tag under which the browser is asked to wake it now and then. */
export const newEntriesTag = 'new-entries';
