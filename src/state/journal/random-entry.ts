import { pickEntry } from '../../model/journal/pick-entry.ts';
import { navigate } from '../navigation/navigate.ts';
import { readMarks, route, summaries } from '../signals.ts';

/** Opens any entry but the one that is shown, an unread one if there is any. False if there is no other. */
export async function openRandomEntry(): Promise<boolean> {
  const shown = route.value.page === 'entry' ? route.value.slug : null;
  const isRead = (id: string) => readMarks.value.has(id);
  const entry = pickEntry(summaries.value, { shown, isRead, random: Math.random });
  if (entry) await navigate({ page: 'entry', slug: entry.slug });
  return entry !== null;
}
