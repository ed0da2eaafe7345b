import type { Entry } from '../../../model/entry/entry.ts';
import type { Highlight } from '../../../model/reader/reader-data.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { savedMarks } from '../../../state/signals.ts';
import { saveWithUndo } from '../../ui/acts/save-with-undo.ts';
import { headlineOf } from '../../ui/format/describe-entry.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkRow } from '../mark-row.tsx';
import { wordsOfMarks } from '../words-of-marks.ts';
import { datelineOfGroup, type MarkGroup, orderHighlights, savedOn, titleOfGroup } from './group-marks.ts';
import css from './marks-page.module.css';

interface MarkGroupViewProps {
  group: MarkGroup;
  /** The entry with its text, if something in it is marked and it is on the device. */
  entry: Entry | null;
  onOpen: (highlight: Highlight) => void;
}

/** What was saved or marked of one entry. */
export function MarkGroupView({ group, entry, onOpen }: MarkGroupViewProps) {
  const { id, summary, saved, highlights } = group;
  const title = titleOfGroup(group);
  const headline = summary ? headlineOf(summary) : title;
  return (
    <section class={css.group} aria-label={title}>
      <header class={css.header}>
        <h2>
          {summary ? (
            <a
              href={hrefOf({ page: 'entry', slug: summary.slug })}
              aria-label={[...new Set([title, headline])].join(', ')}
              dir="auto"
            >
              {headline}
            </a>
          ) : (
            headline
          )}
        </h2>
        <p>{datelineOfGroup(group)}</p>
        {saved && <p>{savedOn(saved)}</p>}
        <button
          type="button"
          class={css.save}
          aria-label={wordsOfMarks().page.save(title)}
          aria-pressed={savedMarks.value.has(id)}
          onClick={() => void saveWithUndo(id, !savedMarks.value.has(id))}
        >
          <Icon name="bookmark" size={22} />
        </button>
      </header>
      <ul>
        {orderHighlights(highlights).map((highlight) => (
          <MarkRow key={highlight.id} highlight={highlight} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
