/**
 * The wait that a Retry-After header asks for, in ms: seconds or an HTTP date (RFC 9110, section 10.2.3). Never
 * negative; null for a missing or invalid header.
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // A date names its day or month; `Date` would accept other things that are not dates.
  const dateMs = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}
