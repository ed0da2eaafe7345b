import { rowLinks, rowOf } from '../ui/entry-rows.ts';

/** Moves the focus one row down (`next`) or up; if no row is focused, to the first visible one. False at either end. */
export function focusRow(way: 'next' | 'previous'): boolean {
  const links = rowLinks();
  const row = rowOf(document.activeElement);
  const at = links.findIndex((link) => row?.contains(link));
  const link = at < 0 ? links.find(isInSight) : links[way === 'next' ? at + 1 : at - 1];
  link?.focus({ preventScroll: true });
  rowOf(link ?? null)?.scrollIntoView({ block: 'nearest' });
  return link !== undefined;
}

function isInSight(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
