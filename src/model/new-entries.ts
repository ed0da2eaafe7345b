/** What looks for new entries while the app is closed: a script of its own, which only those readers have who want it. */
export const newEntriesScript = 'new-entries.js';

/** The folder below the base path that it is registered for; no page is in it. */
export const newEntriesFolder = 'new-entries/';

/** Under which name the browser is asked to wake it now and then. */
export const newEntriesTag = 'new-entries';
