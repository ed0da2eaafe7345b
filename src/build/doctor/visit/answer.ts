/** What came of asking for one address. */
export interface Answer {
  /** The address that was asked for; of a first page, the one that it led to. */
  url: string;
  /** Null if none came. */
  status: number | null;
  /** Why none came, as a sentence; null if one did. */
  failure: string | null;
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  body: Uint8Array;
}

/** An answer's body as text. */
export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

/** An answer's media type in small letters, without parameters; empty if it has none. */
export function mediaTypeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** What came, as words within a sentence: `answers 404`, `leads on to /map/ (301)`, or why nothing came. */
export function whatCame({ status, failure, headers }: Answer): string {
  if (status === null) return `does not answer (${withinSentence(failure ?? 'nobody knows why')})`;
  const { location } = headers;
  return location !== undefined && isRedirect(status)
    ? `leads on to ${location} (${status})`
    : `answers ${status}`;
}

function withinSentence(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** Whether a status sends its reader to another address. */
export function isRedirect(status: number | null): boolean {
  return status !== null && [301, 302, 303, 307, 308].includes(status);
}

/** An answer's address as a publisher reads it: below the host. */
export function pathOf({ url }: Pick<Answer, 'url'>): string {
  return new URL(url).pathname;
}
