import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { acceptNotes, considerOffer, endOffer, offersNotes } from '../../state/app/offer-notes.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { catchUp, dismissCatchUp, startAttendance } from '../../state/reader/attendance.ts';
import { route } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { catchUpWords } from '../../words/english/list/catch-up-words.ts';
import { pathsWords } from '../../words/english/list/paths-words.ts';
import { Icon } from '../ui/icon.tsx';
import { BulkEditBar } from './bulk-edit-bar.tsx';
import { describeCatchUp } from './describe-catch-up.ts';
import css from './notice-bar.module.css';

const words = wordsIn('catchUp', catchUpWords);
const ofPaths = wordsIn('paths', pathsWords);

/** What the list shows above its entries: what can be undone, what came while the reader was away, what is offered. */
export function ListNotices() {
  return (
    <>
      <BulkEditBar />
      <CatchUpOffer />
      <NotesOffer />
    </>
  );
}

function CatchUpOffer() {
  useEffect(() => void startAttendance(), []);
  const set = catchUp.value;
  const isReadingIt = route.value.page === 'entry' && route.value.within === 'catch-up';
  if (!set || set.unread === 0 || isReadingIt) return null;
  return (
    <aside class={css.bar} aria-label={words().title}>
      <p>{describeCatchUp(set)}</p>
      <a href={hrefOf({ page: 'catch-up' })} class={css.act}>
        {words().title}
      </a>
      <button
        type="button"
        class={css.dismiss}
        aria-label={words().putAside}
        onClick={() => void dismissCatchUp()}
      >
        <Icon name="cross" size={18} />
      </button>
    </aside>
  );
}

/** Above the installed app's list, once: the offer of a note for each new entry. */
function NotesOffer() {
  useEffect(() => void considerOffer().catch(reportError), []);
  if (!offersNotes.value) return null;
  const { notes } = ofPaths();
  return (
    <aside class={css.bar} aria-label={notes.title}>
      <p>{notes.ask}</p>
      <button type="button" class={css.act} onClick={() => void acceptOffer()}>
        {notes.accept}
      </button>
      <button
        type="button"
        class={css.dismiss}
        aria-label={notes.decline}
        onClick={() => {
          recoverFocus();
          endOffer();
        }}
      >
        <Icon name="cross" size={18} />
      </button>
    </aside>
  );
}

async function acceptOffer(): Promise<void> {
  recoverFocus();
  announce((await acceptNotes()) ? ofPaths().notes.areOn : ofPaths().notes.areOff);
}
