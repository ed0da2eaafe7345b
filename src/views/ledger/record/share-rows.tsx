import type { Share, TooFew } from '../../../model/ledger/record.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { recordWords } from '../../../words/english/books/record-words.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';
import { describeShare } from './describe-record.ts';
import css from './ledger-record.module.css';

const words = wordsIn('record', recordWords);

interface ShareRowsProps {
  title: string;
  rows: readonly { name: string; result: Share | TooFew }[];
}

/** Shares below each other: a dot for how often it was right, a line for how certain that is. */
export function ShareRows({ title, rows }: ShareRowsProps) {
  return (
    <>
      <h3 class={css.title}>{title}</h3>
      <dl class={css.rows}>
        {rows.map(({ name, result }) => (
          <div key={name} class={css.row}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              {describeShare(result)}
              {result.kind === 'share' && (
                <span class="visually-hidden">
                  {words().between(formatPercent(result.low), formatPercent(result.high))}
                </span>
              )}
            </dd>
            {result.kind === 'share' && <Interval {...result} />}
          </div>
        ))}
      </dl>
    </>
  );
}

function Interval({ share, low, high }: Share) {
  return (
    <svg class={css.interval} width="100%" height="12" aria-hidden="true">
      <line class={css.axis} x1="0" x2="100%" y1="6" y2="6" />
      <line class={css.range} x1={`${low * 100}%`} x2={`${high * 100}%`} y1="6" y2="6" />
      <circle class={css.point} cx={`${share * 100}%`} cy="6" r="4" />
    </svg>
  );
}
