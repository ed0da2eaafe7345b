/** A sentence with a link in its midst: what stands before the link and what after it, spaces included. */
export type Around = readonly [before: string, after: string];
