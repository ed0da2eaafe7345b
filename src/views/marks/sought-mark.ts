/**
 * The highlight that the next entry page has to show, and the id of the entry to which a note is to be written there;
 * that page then clears them.
 */
export const soughtMark: { id: string | null; noteTo: string | null } = { id: null, noteTo: null };
