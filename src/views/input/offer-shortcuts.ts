import { navigate } from '../../state/navigation/navigate.ts';
import { catchUp } from '../../state/reader/attendance.ts';
import type { Route } from '../../state/route.ts';
import { registerShortcut, showsShortcuts } from '../../state/settings/shortcuts.ts';
import { openEntry, readMarks, route, savedMarks } from '../../state/signals.ts';
import { findNeighbours } from '../entry/bar/entry-neighbours.tsx';
import { soughtMark } from '../marks/sought-mark.ts';
import { markReadAndAnnounce } from '../ui/acts/mark-read-and-announce.ts';
import { saveWithUndo } from '../ui/acts/save-with-undo.ts';
import { entryOfRow, rowLinks, rowOf } from '../ui/entry-rows.ts';

/** Registers what keys do on every page. Returns a function that unregisters it. */
export function offerShortcuts(): () => void {
  const stops = [
    registerShortcut('next', () => step('next')),
    registerShortcut('previous', () => step('previous')),
    registerShortcut('search', search),
    registerShortcut('save', () => onEntry((id) => saveWithUndo(id, !savedMarks.value.has(id)))),
    registerShortcut('read', () => onEntry((id) => markReadAndAnnounce(id, !readMarks.value.has(id)))),
    registerShortcut('note', writeToRow),
    registerShortcut('entries', () => void navigate({ page: 'list' })),
    registerShortcut('map', () => void navigate({ page: 'map' })),
    registerShortcut('ledger', () => void navigate({ page: 'ledger' })),
    registerShortcut('help', () => {
      showsShortcuts.value = true;
      return true;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** To the neighbouring entry; if a row is focused or there is only a list, to the neighbouring row. */
function step(way: 'next' | 'previous'): boolean {
  const isInList = entryOfRow(document.activeElement) !== null;
  if (route.value.page !== 'entry' || isInList) return focusRow(way);
  const to = findStep(way);
  if (!to) return false;
  void navigate(to, { replace: true });
  return true;
}

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

/** Moves the focus one row down (`next`) or up; if no row is focused, to the first visible one. False at either end. */
function focusRow(way: 'next' | 'previous'): boolean {
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

function search(): boolean {
  if (route.value.page !== 'search') {
    void navigate({ page: 'search', query: '' });
    return true;
  }
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}

/** Acts on the entry whose row is focused, else on the open one. */
function onEntry(act: (id: string) => Promise<void>): boolean {
  const open = openEntry.value.kind === 'open' ? openEntry.value.entry.id : null;
  const id = entryOfRow(document.activeElement)?.id ?? open;
  if (id) void act(id);
  return id !== null;
}

/** Opens the entry whose row is focused, to write a note to it; an open entry registers that itself. */
function writeToRow(): boolean {
  const row = entryOfRow(document.activeElement);
  if (!row) return false;
  soughtMark.noteTo = row.id;
  void navigate({ page: 'entry', slug: row.slug });
  return true;
}
