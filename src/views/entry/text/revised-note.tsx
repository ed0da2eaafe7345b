import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { localDay } from '../../../model/calendar/calendar-day.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import { plainText } from '../../../model/entry/plain-text.ts';
import { type ComparedBlock, compareTexts } from '../../../model/identity/compare-texts.ts';
import type { RevisedText, Revision } from '../../../model/identity/revision.ts';
import { journal } from '../../../model/journal/journal.ts';
import { findRevision, leaveRevision, seeRevision } from '../../../state/journal/revised.ts';
import { today } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { revisionsWords } from '../../../words/english/entry/revisions-words.ts';
import { formatDayNear } from '../../ui/format/format-day.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import css from './revised-note.module.css';

const words = wordsIn('revisions', revisionsWords);
const ofEntry = wordsIn('entry', entryWords);

/** A note that the entry was revised; shows on request what changed in it. */
export function RevisedNote({ entry }: { entry: Entry }) {
  const revision = useSignal<Revision | null>(null);
  const isShown = useSignal(false);
  useEffect(() => {
    void findRevision(entry.id).then((found) => {
      revision.value = found ?? revision.value;
    });
  }, [entry.contentHash]);
  useEffect(() => () => leaveRevision(entry.id), []);
  if (!revision.value) return null;
  const turn = () => {
    isShown.value = !isShown.value;
    if (isShown.value) void seeRevision(entry.id);
  };
  const { revisedAtMs, before } = revision.value;
  const revised = words();
  return (
    <div class={css.note}>
      <button
        type="button"
        class={css.turn}
        aria-expanded={isShown.value}
        aria-controls="what-changed"
        onClick={turn}
      >
        <span class={css.mark}>{revised.on(formatDayNear(localDay(revisedAtMs), today.value))}</span>
        <span class={css.show}>{isShown.value ? revised.hide : revised.show}</span>
      </button>
      <section id="what-changed" hidden={!isShown.value} class={css.changes} aria-label={revised.region}>
        {isShown.value && (
          <Changes blocks={compareTexts(textOfRevision(before), textOfRevision(entry), journal.language)} />
        )}
      </section>
    </div>
  );
}

function Changes({ blocks }: { blocks: readonly ComparedBlock[] }) {
  const revised = words();
  if (!blocks.some(({ isChanged }) => isChanged)) return <p class={css.legend}>{revised.sameWords}</p>;
  return (
    <>
      <p class={css.legend}>{revised.legend}</p>
      {blocks.map((block, index) =>
        block.isChanged ? (
          <p key={index} class={css.block} dir="auto" lang={journalLanguage()}>
            {block.parts.map(({ kind, text }, part) => (
              <Part key={part} kind={kind} text={text} />
            ))}
          </p>
        ) : (
          blocks[index - 1]?.isChanged !== false && (
            <p key={index} class={css.gap}>
              <span aria-hidden="true">· · ·</span>
              <span class="visually-hidden">{revised.unchanged}</span>
            </p>
          )
        ),
      )}
    </>
  );
}

/** Few screen readers announce `ins` and `del`, so this does. */
function Part({ kind, text }: { kind: 'same' | 'removed' | 'added'; text: string }) {
  const revised = words();
  if (kind === 'same') return <>{text}</>;
  return kind === 'removed' ? (
    <del>
      <span class="visually-hidden">{`${revised.removed} `}</span>
      {text}
    </del>
  ) : (
    <ins>
      <span class="visually-hidden">{`${revised.added} `}</span>
      {text}
    </ins>
  );
}

/** Everything in an entry's text as paragraphs, the facts first, as the page shows them. */
function textOfRevision(text: RevisedText): string[] {
  const { facts, noticed, expects } = ofEntry();
  const labelled = (label: string, value: string | null) => value && `${label}: ${value}`;
  return [
    text.title,
    labelled(facts.date, text.dateText),
    labelled(facts.origin, text.originText),
    labelled(facts.routed, text.place),
    labelled(facts.localTime, text.localTime),
    labelled(facts.state, text.state),
    ...plainText(text.body).split('\n'),
    labelled(noticed, text.noticed),
    labelled(expects, text.expects),
  ].filter((line): line is string => Boolean(line));
}
