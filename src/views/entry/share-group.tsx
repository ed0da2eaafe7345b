import type { Entry } from '../../model/entry.ts';
import { wordsIn } from '../../state/words-in.ts';
import { shareWords } from '../../words/english/entry/share-words.ts';
import { Icon } from '../ui/icon.tsx';
import { hasAddress } from './address-of.ts';
import { copyLink, shareBySystem, sharedOf } from './share-entry.ts';
import css from './share-group.module.css';
import { shareTargets } from './share-targets.ts';

const words = wordsIn('share', shareWords);

/** Ways to share the entry. Nothing is contacted before a link is followed. */
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
        {(hasAddress(entry) ? shareTargets(shared) : []).map(({ name, href }) => (
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
