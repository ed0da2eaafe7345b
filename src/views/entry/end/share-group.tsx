import type { Entry } from '../../../model/entry/entry.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { shareWords } from '../../../words/english/entry/share-words.ts';
import { hasAddress } from '../../ui/format/address-of.ts';
import { Glyph, Icon } from '../../ui/icon.tsx';
import { copyLink, shareBySystem, sharedOf } from './share-entry.ts';
import css from './share-group.module.css';
import { shareTargets } from './share-targets.ts';

const words = wordsIn('share', shareWords);
const link =
  'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1.2-1.2';

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
        <Glyph path={link} />
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
