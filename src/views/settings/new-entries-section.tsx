import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { journal } from '../../model/journal/journal.ts';
import { announce } from '../../state/announce.ts';
import { followNewEntries } from '../../state/app/follow-new-entries.ts';
import { isApp } from '../../state/app/install.ts';
import {
  canCountUnread,
  countsUnread,
  isAskedFor,
  isTold,
  type NoteFacts,
  noteFacts,
  watchNoteFacts,
} from '../../state/app/note-facts.ts';
import { countUnreadEntries, tellOfNewEntries } from '../../state/app/tell-of-new-entries.ts';
import { wordsIn } from '../../state/words-in.ts';
import { followWords } from '../../words/english/entry/follow-words.ts';
import { newEntriesWords } from '../../words/english/settings/new-entries-words.ts';
import css from './new-entries-section.module.css';
import { QuietHoursChoice } from './quiet-hours-choice.tsx';
import settings from './settings-page.module.css';

const words = wordsIn('newEntries', newEntriesWords);
const ofFollow = wordsIn('follow', followWords);

/**
 * The settings for notes of new entries while the app is closed, as far as this browser supports them, and what
 * prevents them.
 */
export function NewEntriesSection() {
  useEffect(() => {
    void followNewEntries().catch(reportError);
    return watchNoteFacts();
  }, []);
  const facts = noteFacts.value;
  return (
    <section class={`${settings.section} ${css.section}`} aria-labelledby="new-entries">
      <h2 id="new-entries">{words().title}</h2>
      {facts && <Notes facts={facts} />}
      {canCountUnread() && (isApp || countsUnread.shown.value) && <UnreadCount />}
      <p role="status" translate={false}>
        {facts &&
          isHindered(facts) &&
          (facts.permission === 'denied' ? words().isBlocked : words().isForgotten)}
      </p>
    </section>
  );
}

function Notes({ facts: { canTell, mayLook } }: { facts: NoteFacts }) {
  // Until the browser has asked the reader, the box is as it was pressed.
  const wanted = useSignal<boolean | null>(null);
  const turn = async (isWanted: boolean) => {
    wanted.value = isWanted;
    const isDone = await tellOfNewEntries(isWanted);
    wanted.value = null;
    if (!isDone && noteFacts.peek()?.permission === 'granted') announce(words().failed);
  };
  if (!canTell) return <OtherWay />;
  if (!mayLook && !isAskedFor.value) return <p>{words().needsInstall}</p>;
  return (
    <>
      <label class={css.switch}>
        <input
          type="checkbox"
          checked={wanted.value ?? isTold.value}
          aria-describedby="new-entries-note"
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        {words().tell}
      </label>
      <p id="new-entries-note" class={css.note}>
        {words().what}
      </p>
      {isTold.value && <QuietHoursChoice />}
    </>
  );
}

/** The publisher's own notifications, if the browser has none. */
function OtherWay() {
  return (
    <>
      <p>{words().cannot}</p>
      {journal.emailUrl !== null && (
        <a class={css.way} href={journal.emailUrl} target="_blank" rel="noopener noreferrer">
          {ofFollow().email}
        </a>
      )}
    </>
  );
}

function UnreadCount() {
  return (
    <>
      <label class={css.switch}>
        <input
          type="checkbox"
          checked={countsUnread.shown.value}
          aria-describedby="unread-count-note"
          onChange={({ currentTarget }) => void countUnreadEntries(currentTarget.checked)}
        />
        {words().count}
      </label>
      <p id="unread-count-note" class={css.note}>
        {words().countNote}
      </p>
    </>
  );
}

/** The system shows nothing of what the reader has asked for, or could ask for. */
function isHindered({ canTell, isAskedFor: isWanted, permission }: NoteFacts): boolean {
  if (permission === 'denied') return canTell || countsUnread.shown.value;
  return permission === 'default' && isWanted;
}
