import type { Body } from './body.ts';
import { plainText } from './plain-text.ts';

/** All words of a body as {@link plainText} has them, without those that are struck: for excerpts and titles. */
export function standingText(body: Body): string {
  return withoutStruck(plainText(body));
}

/** A plain text without what stands in it as struck, be it by the feed's marks or by its author's own signs. */
export function withoutStruck(text: string): string {
  return text.replace(/ ?~~[^~\n]+~~(?![\p{L}\p{N}])|~~[^~\n]+~~/gu, '').trim();
}
