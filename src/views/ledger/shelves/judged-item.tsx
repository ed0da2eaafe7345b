import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { currentVerdict } from '../../../model/ledger/judgement.ts';
import { sealedGuess } from '../../../model/ledger/judgement-acts.ts';
import { judgementDrafts } from '../../../state/reader/judgement-drafts.ts';
import { judgements } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { JudgePanel } from '../judging/judge-panel.tsx';
import { VerdictMark } from '../judging/verdict-buttons.tsx';
import type { ExpectingLine } from '../lines/shelve-lines.ts';
import css from './expectation-item.module.css';
import { ItemHead } from './item-head.tsx';
import { JudgementHistory } from './judgement-history.tsx';

const words = wordsIn('ledger', ledgerWords);

/** An expectation with its verdict: what was said and what came of it; the rest on request. */
export function JudgedItem({ line }: { line: ExpectingLine }) {
  const judgement = judgements.value.get(line.id);
  const open = useSignal<'nothing' | 'change' | 'history'>(
    judgementDrafts.peek().has(line.id) ? 'change' : 'nothing',
  );
  const formId = useId();
  const verdict = currentVerdict(judgement);
  if (!judgement || !verdict) return null;
  const guess = sealedGuess(judgement);
  const toggle = (part: 'change' | 'history') => {
    open.value = open.value === part ? 'nothing' : part;
  };
  return (
    <article class={`${css.item} ${css.judged}`}>
      <ItemHead line={line}>
        <VerdictMark verdict={verdict.verdict} />
      </ItemHead>
      <p class={css.words} dir="auto" lang={journalLanguage()}>
        <MarkedWords text={line.expects} words={line.expectation.words} />
      </p>
      {verdict.note && (
        <p class={css.note} dir="auto">
          {verdict.note}
        </p>
      )}
      <div class={css.facts}>
        {guess && <span>{words().youGuessed(formatPercent(guess.percent / 100))}</span>}
        {verdict.evidenceUrl && (
          <a href={verdict.evidenceUrl} rel="noreferrer">
            {new URL(verdict.evidenceUrl).hostname}
          </a>
        )}
        <button
          type="button"
          aria-expanded={open.value === 'change'}
          aria-controls={formId}
          onClick={() => toggle('change')}
        >
          {words().change}
        </button>
        <button
          type="button"
          aria-expanded={open.value === 'history'}
          aria-controls={formId}
          onClick={() => toggle('history')}
        >
          {words().history}
        </button>
      </div>
      <div id={formId} hidden={open.value === 'nothing'}>
        {open.value === 'change' && <JudgePanel id={line.id} judgement={judgement} />}
        {open.value === 'history' && <JudgementHistory judgement={judgement} />}
      </div>
    </article>
  );
}
