import type { Body } from './body.ts';
import { plainText } from './plain-text.ts';

/** All words of a body as in {@link plainText}, without struck ones: for excerpts and titles. */
export function standingText(body: Body): string {
  return withoutStruck(plainText(body));
}

/** A plain text without what is struck, by the feed's markup or by the author's own `~~`. */
export function withoutStruck(text: string): string {
  return text.replace(/ ?~~[^~\n]+~~(?![\p{L}\p{N}])|~~[^~\n]+~~/gu, '').trim();
}
