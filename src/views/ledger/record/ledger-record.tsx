import { computed } from '@preact/signals';
import type { Verdict } from '../../../model/ledger/judgement.ts';
import { type JournalRecord, summarizeRecord } from '../../../model/ledger/record.ts';
import { judgements } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { recordWords } from '../../../words/english/books/record-words.ts';
import { formatCount } from '../../ui/format/format-count.ts';
import { VerdictMark } from '../judging/verdict-buttons.tsx';
import { shelves } from '../lines/ledger-shelves.ts';
import { threadsOf } from '../lines/mentions-of.ts';
import { CalibrationPlot } from './calibration-plot.tsx';
import { describeOverall } from './describe-record.ts';
import { judgedExpectations } from './judged-expectations.ts';
import css from './ledger-record.module.css';
import { ShareRows } from './share-rows.tsx';

const words = wordsIn('record', recordWords);

/** A line about more subjects than this is not about any of them in particular. */
const subjectsALine = 3;
const subjectsShown = 6;

const record = computed(() =>
  summarizeRecord(
    judgedExpectations(shelves.value.judged, judgements.value, (line) =>
      threadsOf(line)
        .slice(0, subjectsALine)
        .map(({ name }) => name),
    ),
  ),
);

/** How often the journal was right, and how well its reader predicted that. */
export function LedgerRecord() {
  const { verdicts, byHorizon, bySubject, guesses } = record.value;
  const judged = shelves.value.counts.judged;
  const subjects = bySubject.filter(({ result }) => result.kind === 'share').slice(0, subjectsShown);
  return (
    <section class={css.record} aria-labelledby="record">
      <div class={css.heading}>
        <h2 id="record">{words().title}</h2>
        <p>{words().judged(judged)}</p>
      </div>
      {judged > 0 && <VerdictTotals verdicts={verdicts} />}
      <p class={css.sentence}>{describeOverall(record.value)}</p>
      {record.value.overall.kind === 'share' && (
        <>
          <ShareRows
            title={words().howFarAhead}
            rows={byHorizon.map(({ horizon, result }) => ({ name: words().horizon[horizon], result }))}
          />
          {subjects.length > 0 && (
            <ShareRows
              title={words().aboutWhat}
              rows={subjects.map(({ subject, result }) => ({ name: subject, result }))}
            />
          )}
        </>
      )}
      <CalibrationPlot guesses={guesses} />
    </section>
  );
}

function VerdictTotals({ verdicts }: { verdicts: JournalRecord['verdicts'] }) {
  const told = (['came-true', 'partly', 'did-not'] as const).map((verdict) => ({
    verdict,
    count: verdicts[verdict],
  }));
  const cannotTell = verdicts['cannot-tell'];
  return (
    <>
      <VerdictBar told={told} />
      <dl class={css.totals}>
        {told.map(({ verdict, count }) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {cannotTell > 0 && <p class={css.aside}>{words().notCounted(cannotTell)}</p>}
    </>
  );
}

const gapPx = 2;

/** One bar of all that could be judged; its numbers are below. */
function VerdictBar({ told }: { told: { verdict: Verdict; count: number }[] }) {
  const all = told.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <svg class={css.bar} width="100%" height="12" aria-hidden="true">
      {told.map(({ verdict, count }) => {
        const start = (before / Math.max(1, all)) * 100;
        before += count;
        return (
          count > 0 && (
            <rect
              key={verdict}
              data-verdict={verdict}
              x={`${start}%`}
              width={`${(count / all) * 100}%`}
              height="12"
              stroke-width={gapPx}
            />
          )
        );
      })}
    </svg>
  );
}
