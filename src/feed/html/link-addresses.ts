import type { Inline } from '../../model/entry/body.ts';
import { allowedLink } from './allowed-url.ts';

const addressPattern = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>"“”«»`\u3000-\u303f\uff00-\uffef]+/giu;
const closing = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** A text with its addresses as links: `see https://wind.example/today.` */
export function linkAddresses(text: string): Inline[] {
  if (!/:\/\/|www\./i.test(text)) return [{ kind: 'text', text }];
  const inlines: Inline[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(addressPattern)) {
    const address = withoutEnd(found);
    const href = allowedLink(/^www\./i.test(address) ? `https://${address}` : address, 'https://_/');
    if (href === null || !/^https?:\/\/[^/]*[.:[]/.test(href)) continue;
    if (index > from) inlines.push({ kind: 'text', text: text.slice(from, index) });
    inlines.push({ kind: 'link', href, children: [{ kind: 'text', text: address }] });
    from = index + address.length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
}

/** Without the punctuation of the sentence around an address; a bracket belongs to it if it was opened in it. */
function withoutEnd(address: string): string {
  const surplus = new Map<string, number>();
  for (const [close, open] of closing)
    surplus.set(close, address.split(close).length - address.split(open).length);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    const left = surplus.get(sign) ?? 0;
    if (left > 0) surplus.set(sign, left - 1);
    else if (!/[.,;:!?…'’*_~]/.test(sign)) break;
  }
  return address.slice(0, end);
}
