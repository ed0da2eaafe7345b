/** The highlight that the next entry page shall show; it forgets it then. */
export const soughtMark: { id: string | null } = { id: null };
