import type { Entry } from '../../../model/entry/entry.ts';
import type { ClosingLine } from '../../../model/ledger/closing-line.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { describeChain } from './describe-chain.ts';
import css from './expected-before.module.css';

/** What the previous entry expected of this one: the end of the line that begins there with a hollow dot. */
export function ExpectedBefore({ entry, before }: { entry: Entry; before: ClosingLine | null }) {
  if (!before?.expects) return null;
  const { heading, gap } = describeChain(before, entry);
  return (
    <section class={css.before} aria-labelledby="expected-before">
      <h2 id="expected-before">
        <a href={hrefOf({ page: 'entry', slug: before.slug })}>{heading}</a>
      </h2>
      <p dir="auto" lang={journalLanguage()}>
        {before.expects}
      </p>
      {gap && <p class={css.gap}>{gap}</p>}
    </section>
  );
}
