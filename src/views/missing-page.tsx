import { hrefOf } from '../state/navigate.ts';
import { wordsIn } from '../state/words-in.ts';
import { appWords } from '../words/english/app-words.ts';
import css from './ui/missing.module.css';

const words = wordsIn('app', appWords);

/** An address that is none of the app's. */
export function MissingPage() {
  return (
    <div class={css.missing}>
      <h1>{words().missing.title}</h1>
      <p>{words().missing.text}</p>
      <a href={hrefOf({ page: 'list' })}>{words().missing.all}</a>
    </div>
  );
}
