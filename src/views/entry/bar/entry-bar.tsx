import { useComputed } from '@preact/signals';
import type { Entry } from '../../../model/entry/entry.ts';
import { goBack, hrefOf } from '../../../state/navigation/navigate.ts';
import { isWide, readMarks, route, savedMarks } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { markReadAndAnnounce } from '../../ui/acts/mark-read-and-announce.ts';
import { saveWithUndo, wordsOfSaving } from '../../ui/acts/save-with-undo.ts';
import { headlinesOf } from '../../ui/format/describe-entry.ts';
import { Icon } from '../../ui/icon.tsx';
import { roomFirst } from '../../ui/next-frame.ts';
import type { Reading } from '../reading/use-reading.ts';
import css from './entry-bar.module.css';
import { findNeighbours } from './entry-neighbours.tsx';
import { MoreButton } from './more-button.tsx';

const words = wordsIn('entry', entryWords);

/** Stays above the text: the way back, what is being read once its title has scrolled away, and the progress. */
export function EntryBar({ entry, reading }: { entry: Entry; reading: Reading }) {
  const isRead = useComputed(() => readMarks.value.has(entry.id)).value;
  const [headline = '', town = headline] = headlinesOf(entry);
  const progress = reading.progress.value ?? 0;
  const hasTitleLeft = useComputed(() => (reading.progress.value ?? 0) > 0 && scrollY > 120).value;
  return (
    <div class={css.bar} data-bar {...roomFirst} data-scrolled={hasTitleLeft || undefined}>
      {!isWide.value && (
        <a
          href={hrefOf({ page: 'list' })}
          class={css.tool}
          data-on="phone"
          aria-label={words().backToEntries}
          onClick={back}
        >
          <Icon name="back" />
        </a>
      )}
      {isWide.value !== false && <NeighbourButtons slug={entry.slug} />}
      {/* A part without enough room wraps out of sight as a whole: first the number, then the region. */}
      <p class={css.title} dir="auto" aria-hidden="true">
        <strong>{town}</strong>
        <strong>{headline.slice(town.length)}</strong>
        <span>{entry.number}</span>
      </p>
      <button
        type="button"
        class={css.read}
        aria-pressed={isRead}
        title={isRead ? words().markUnread : words().markRead}
        onClick={() => void markReadAndAnnounce(entry.id, !isRead)}
      >
        <span class={css.mark}>{isRead && <Icon name="check" size={14} />}</span>
        {words().read}
      </button>
      <SaveButton id={entry.id} />
      {entry.origin && (
        <a href={hrefOf({ page: 'map', entry: entry.slug })} class={css.tool} aria-label={words().onMap}>
          <Icon name="pin" />
        </a>
      )}
      <MoreButton entry={entry} />
      <span class={css.progress} {...(progress > 0 && { style: { transform: `scaleX(${progress})` } })} />
    </div>
  );
}

function back(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  goBack({ page: 'list' });
}

function NeighbourButtons({ slug }: { slug: string }) {
  const { previous, next } = findNeighbours(slug);
  const here = route.value;
  const within = here.page === 'entry' && here.within ? { within: here.within } : {};
  return (
    <>
      {previous && (
        <a
          href={hrefOf({ page: 'entry', slug: previous.slug, ...within })}
          class={css.tool}
          data-on="wide"
          aria-label={words().previousEntry}
        >
          <Icon name="back" />
        </a>
      )}
      {next && (
        <a
          href={hrefOf({ page: 'entry', slug: next.slug, ...within })}
          class={css.tool}
          data-on="wide"
          aria-label={words().nextEntry}
        >
          <Icon name="forward" />
        </a>
      )}
    </>
  );
}

/** Saves the entry, or undoes that. */
function SaveButton({ id }: { id: string }) {
  const isSaved = useComputed(() => savedMarks.value.has(id)).value;
  const words = wordsOfSaving();
  return (
    <button
      type="button"
      class={`${css.tool} ${css.save}`}
      aria-label={words.save}
      aria-pressed={isSaved}
      title={isSaved ? words.unsaveThis : words.saveThis}
      onClick={() => void saveWithUndo(id, !isSaved)}
    >
      <Icon name="bookmark" />
    </button>
  );
}
