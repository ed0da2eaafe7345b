import { parseUrl } from '../../../model/text/parse-url.ts';

/** Parses what was typed, with or without a scheme, into an absolute http(s) URL; null for anything else. */
export function parseEvidence(text: string): string | null {
  const typed = text.trim();
  const hasScheme = /^https?:\/\//i.test(typed);
  const address = hasScheme ? typed : `https://${typed}`;
  const url = typed === '' || /\s/.test(typed) ? null : parseUrl(address);
  if (url === null) return null;
  const isPlain = url.username === '' && url.password === '';
  return isPlain && (hasScheme || url.hostname.includes('.')) ? url.href : null;
}
