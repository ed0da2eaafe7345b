import type { ComponentChildren } from 'preact';
import type { Entry } from '../../../model/entry/entry.ts';
import type { ClosingLine } from '../../../model/ledger/closing-line.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { inNextFrame } from '../../ui/next-frame.ts';
import { DueLine } from './due-line.tsx';
import css from './signatures.module.css';

const words = wordsIn('entry', entryWords);

/** The journal's two signatures: what was noticed is done, a filled dot; what is expected is to come, a hollow one. */
export function Signatures({ entry, line }: { entry: Entry; line: ClosingLine | null }) {
  const { noticed, expects } = entry;
  if (!noticed && !expects) return null;
  const expectation = line?.expects === expects ? (line?.expectation ?? null) : null;
  return (
    <div class={css.signatures} {...inNextFrame}>
      {noticed && <Signature name={words().noticed} line={noticed} block={entry.body.length} />}
      {expects && (
        <Signature
          name={words().expects}
          isToCome
          block={entry.body.length + (noticed ? 1 : 0)}
          line={<MarkedWords text={expects} words={expectation?.words ?? null} />}
        >
          {expectation && <DueLine entry={entry} expectation={expectation} />}
        </Signature>
      )}
    </div>
  );
}

function Signature({
  name,
  isToCome,
  block,
  line,
  children,
}: {
  name: string;
  isToCome?: boolean;
  /** Its index among the entry's text blocks, `textBlocks`. */
  block: number;
  line: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <section
      aria-label={name}
      class={css.signature}
      data-to-come={isToCome}
      data-line={isToCome ? 'expects' : 'noticed'}
    >
      <h2 data-colon={words().colon}>{name}</h2>
      <p dir="auto" lang={journalLanguage()} data-line-block={block}>
        {line}
      </p>
      {children}
    </section>
  );
}
