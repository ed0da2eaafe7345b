import { hrefOf } from '../../state/navigate.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry-words.ts';
import css from '../ui/missing.module.css';

const words = wordsIn('entry', entryWords);

/** Said only when the journal on this device is known whole and the entry is not in it. */
export function EntryMissing({ slug }: { slug: string }) {
  return (
    <div class={css.missing}>
      <h1>{words().missing.title(slug)}</h1>
      <p>{words().missing.reason}</p>
      <a href={hrefOf({ page: 'list' })}>{words().missing.all}</a>
    </div>
  );
}
