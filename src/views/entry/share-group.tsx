import type { Entry } from '../../model/entry.ts';
import { announce } from '../../state/announce.ts';
import { journalTitle } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry-words.ts';
import { Icon } from '../ui/icon.tsx';
import { addressOf } from './address-of.ts';
import css from './share-group.module.css';
import { type Shared, shareTargets } from './share-targets.ts';

const words = wordsIn('entry', entryWords);

/** Ways to hand the entry on. Nothing is contacted before a link is followed. */
export function ShareGroup({ entry }: { entry: Entry }) {
  const shared = sharedOf(entry);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={words().share} class={css.share}>
      {'share' in navigator && (
        <button type="button" onClick={() => void shareBySystem(shared)}>
          <Icon name="share" />
          {words().share}
        </button>
      )}
      <button type="button" onClick={() => void copyLink(shared)}>
        <Icon name="link" />
        {words().copyLink}
      </button>
      <ul>
        {shareTargets(shared).map(({ name, href }) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sharedOf(entry: Entry): Shared {
  const where = entry.place ? `, ${entry.place.split(',')[0]}` : '';
  return { text: `${entry.title}${where} · ${journalTitle.value}`, url: addressOf(entry) };
}

async function shareBySystem({ text, url }: Shared): Promise<void> {
  try {
    await navigator.share({ title: text, url });
  } catch (error) {
    // The reader closed the sheet: that is an answer, not a failure.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyLink({ text, url });
  }
}

async function copyLink({ url }: Shared): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    announce(words().linkCopied);
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    announce(words().linkNotCopied(url));
  }
}
