import { askToKeepOnce } from './keep-storage.ts';
import { startDueMark } from './mark-due.ts';
import { writeStartCopy } from './start-copy.ts';

/** What a start does once its first entries are shown. Rejects where the device fails. */
export function startBehindEntries(): Promise<void> {
  // The next start asks the feed for what is new alone.
  writeStartCopy('been', 'yes');
  askToKeepOnce();
  return startDueMark();
}
