import { hrefOf } from '../../state/navigation/navigate.ts';
import { wordsIn } from '../../state/words-in.ts';
import { missingWords } from '../../words/english/missing-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import css from '../ui/page/missing.module.css';

const words = wordsIn('missing', missingWords);
const shared = wordsIn('ui', uiWords);

/** Shown only if the whole journal is on this device and the entry is not in it. */
export function EntryMissing({ slug }: { slug: string }) {
  return (
    <div class={css.missing}>
      <h1>{words().entry.title(slug)}</h1>
      <p>{words().entry.reason}</p>
      <a href={hrefOf({ page: 'list' })}>{shared().allEntries}</a>
    </div>
  );
}
