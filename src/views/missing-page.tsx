import { hrefOf } from '../state/navigation/navigate.ts';
import { wordsIn } from '../state/words-in.ts';
import { missingWords } from '../words/english/missing-words.ts';
import { uiWords } from '../words/english/ui-words.ts';
import css from './ui/page/missing.module.css';

const words = wordsIn('missing', missingWords);
const shared = wordsIn('ui', uiWords);

/** For an address that is not one of the app's. */
export function MissingPage() {
  return (
    <div class={css.missing}>
      <h1>{words().page.title}</h1>
      <p>{words().page.text}</p>
      <a href={hrefOf({ page: 'list' })}>{shared().allEntries}</a>
    </div>
  );
}
