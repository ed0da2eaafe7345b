import { writeLocalValue } from '../../store/local-values.ts';
import { startDueCount } from '../reader/count-due.ts';
import { askToKeepOnce } from './keep-storage.ts';

/** What a start does once its first entries are shown. Rejects where the device fails. */
export function startBehindEntries(): Promise<void> {
  // The next start asks the feed for what is new alone.
  writeLocalValue('been', 'yes');
  askToKeepOnce();
  return startDueCount();
}
