import { journal } from '../../model/journal/journal.ts';
import { foldText } from '../../model/text/fold-text.ts';

/** The journal's title as a file name, `mean-sea-level`; its id if the title has no letters a–z. */
export function nameOfJournal(): string {
  const name = foldText(journal.title ?? '').replace(/[^a-z0-9]+/g, '-');
  return name.slice(0, 60).replace(/^-|-$/g, '') || journal.id;
}
