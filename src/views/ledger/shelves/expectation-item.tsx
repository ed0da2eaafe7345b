import { judgements, today } from '../../../state/signals.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { JudgePanel } from '../judging/judge-panel.tsx';
import type { ExpectingLine } from '../lines/shelve-lines.ts';
import { describeWindow } from './describe-window.ts';
import { DueWindow } from './due-window.tsx';
import css from './expectation-item.module.css';
import { ItemHead } from './item-head.tsx';
import { LaterEntries } from './later-entries.tsx';
import { WaitingActions } from './waiting-actions.tsx';

/** An expectation without a verdict, or with one just given: what was said, when it is over, and what came of it. */
export function ExpectationItem({ line }: { line: ExpectingLine }) {
  const { expectation, expects } = line;
  const judgement = judgements.value.get(line.id);
  const isDue = expectation.to !== null && today.value > expectation.to;
  return (
    <article class={css.item}>
      <ItemHead line={line}>{describeWindow(expectation, today.value).distance}</ItemHead>
      <p class={css.words} dir="auto" lang={journalLanguage()}>
        <MarkedWords text={expects} words={expectation.words} />
      </p>
      <DueWindow expectation={expectation} today={today.value} isDue={isDue} />
      <LaterEntries line={line} />
      {isDue ? (
        <JudgePanel id={line.id} judgement={judgement} />
      ) : (
        <WaitingActions line={line} judgement={judgement} />
      )}
    </article>
  );
}
