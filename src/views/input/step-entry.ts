import { catchUp } from '../../state/reader/attendance.ts';
import type { Route } from '../../state/route.ts';
import { route } from '../../state/signals.ts';
import { findNeighbours } from '../entry/bar/entry-neighbours.tsx';

/**
 * The route from the open entry to its neighbour, `next` being the newer one; null at either end, and on other pages.
 */
export function findStep(way: 'next' | 'previous'): Extract<Route, { page: 'entry' }> | null {
  const here = route.value;
  if (here.page !== 'entry') return null;
  const set = here.within ? (catchUp.value?.entries ?? []) : [];
  const at = set.findIndex(({ slug }) => slug === here.slug);
  if (at >= 0) {
    const slug = set[way === 'next' ? at + 1 : at - 1]?.slug;
    return slug ? { ...here, slug } : null;
  }
  const slug = findNeighbours(here.slug)[way]?.slug;
  return slug ? { page: 'entry', slug } : null;
}
