/** What a JSON value must be to be accepted as part of a backup. */
export type JsonObject = Record<string, unknown>;

/** Arrays and null are not objects. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An opaque identity. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** An index or a number of characters. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The last instant that a Date can show, in ms. */
const lastInstantMs = 8.64e15;

/** An instant in ms since 1970 UTC. */
export function isInstantMs(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= lastInstantMs;
}
