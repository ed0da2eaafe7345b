import { parseUrl } from '../../model/parse-url.ts';

/** An absolute http(s) URL out of what was typed, its scheme or not; null for anything else. */
export function parseEvidence(text: string): string | null {
  const typed = text.trim();
  const hasScheme = /^https?:\/\//i.test(typed);
  const address = hasScheme ? typed : `https://${typed}`;
  const url = typed === '' || /\s/.test(typed) ? null : parseUrl(address);
  if (url === null) return null;
  const isPlain = url.username === '' && url.password === '';
  return isPlain && (hasScheme || url.hostname.includes('.')) ? url.href : null;
}
