import { quoteHighlight } from '../../../model/anchor/quote-highlight.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import { marksToMarkdown } from '../../../model/reader/marks-to-markdown.ts';
import { announce } from '../../../state/announce.ts';
import { downloadFile } from '../../../state/download-file.ts';
import { nameOfJournal } from '../../../state/journal/name-of-journal.ts';
import { journalTitle } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { backupWords } from '../../../words/english/settings/backup-words.ts';
import { addressOf } from '../../ui/format/address-of.ts';
import { wordsOfMarks } from '../words-of-marks.ts';
import { datelineOfGroup, type MarkGroup, orderHighlights, savedOn, titleOfGroup } from './group-marks.ts';

const ofBackup = wordsIn('backup', backupWords);

/** Gives the reader a Markdown file of what they saved and marked. */
export function exportMarks(groups: readonly MarkGroup[], entries: ReadonlyMap<string, Entry>): void {
  const { markdown, list } = wordsOfMarks();
  const texts = groups.map((group) => {
    const entry = entries.get(group.id) ?? null;
    const address = entry ?? (group.summary && { slug: group.summary.slug, permalink: null });
    return {
      title: titleOfGroup(group),
      url: address && addressOf(address),
      dateline: datelineOfGroup(group),
      saved: group.saved && savedOn(group.saved),
      marks: orderHighlights(group.highlights).map((highlight) => {
        const quote = quoteHighlight(highlight, entry);
        return {
          lines: quote?.lines ?? [],
          note: highlight.note,
          orphan: entry && quote?.found === null ? list.orphan : null,
        };
      }),
    };
  });
  downloadFile({
    name: `${nameOfJournal()}-${markdown.file}.md`,
    type: 'text/markdown',
    text: marksToMarkdown(markdown.title(journalTitle.value), texts),
  });
  announce(ofBackup().exported);
}
