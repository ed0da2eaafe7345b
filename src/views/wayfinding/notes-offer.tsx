import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { acceptNotes, considerOffer, endOffer, offersNotes } from '../../state/app/offer-notes.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/list/paths-words.ts';
import { Icon } from '../ui/icon.tsx';
import css from './notice-bar.module.css';

const words = wordsIn('paths', pathsWords);

/** Above the installed app's list, once: the offer of a note for each new entry. */
export function NotesOffer() {
  useEffect(() => void considerOffer().catch(reportError), []);
  if (!offersNotes.value) return null;
  const { notes } = words();
  return (
    <aside class={css.bar} aria-label={notes.title}>
      <p>{notes.ask}</p>
      <button type="button" class={css.act} onClick={() => void accept()}>
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

async function accept(): Promise<void> {
  recoverFocus();
  announce((await acceptNotes()) ? words().notes.areOn : words().notes.areOff);
}
