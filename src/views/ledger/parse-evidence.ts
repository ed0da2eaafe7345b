/** An absolute http(s) URL out of what was typed, its scheme or not; null for anything else. */
export function parseEvidence(text: string): string | null {
  const typed = text.trim();
  const hasScheme = /^https?:\/\//i.test(typed);
  const address = hasScheme ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '';
  return isPlain && (hasScheme || url.hostname.includes('.')) ? url.href : null;
}
