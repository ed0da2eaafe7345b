import { hrefOf } from '../../state/navigate.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry-words.ts';
import css from './entry-missing.module.css';

const words = wordsIn('entry', entryWords);

/** Shown only if the whole journal is on this device and the entry is not in it. */
export function EntryMissing({ slug }: { slug: string }) {
  return (
    <div class={css.missing}>
      <h1>{words().missing.title(slug)}</h1>
      <p>{words().missing.reason}</p>
      <a href={hrefOf({ page: 'list' })}>{words().missing.all}</a>
    </div>
  );
}
