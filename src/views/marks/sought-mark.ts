/**
 * The highlight that the next entry page shall show, and the id of the entry that a note is to be written to there; it
 * forgets them then.
 */
export const soughtMark: { id: string | null; noteTo: string | null } = { id: null, noteTo: null };
