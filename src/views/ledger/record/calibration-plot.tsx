import type { CalibrationBin, GuessRecord } from '../../../model/ledger/record.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { recordWords } from '../../../words/english/books/record-words.ts';
import { formatCount } from '../../ui/format/format-count.ts';
import { formatPercent } from '../../ui/format/format-percent.ts';
import css from './calibration-plot.module.css';
import { describeBin, describeBrier, describeCalibration } from './describe-record.ts';

const words = wordsIn('record', recordWords);

/** The square of the plot, in px; room for the axes' figures at its left and bottom. */
const sidePx = 150;
const leftPx = 30;
const topPx = 8;
const footPx = 22;
const ticks = [0, 50, 100] as const;

/** How sure the reader was against how often it came true, as a plot and in words. */
export function CalibrationPlot({ guesses }: { guesses: GuessRecord }) {
  const found = describeCalibration(guesses);
  if (guesses.kind === 'too-few' || found === null) return <TooFewGuesses count={guesses.count} />;
  return (
    <div class={css.calibration}>
      <figure>
        <Plot bins={guesses.bins} />
        <figcaption class="visually-hidden">{words().plot(guesses.bins.map(describeBin))}</figcaption>
      </figure>
      <div class={css.words}>
        <h3>{found.heading}</h3>
        <p>{words().howToRead}</p>
        <p>{found.sentence}</p>
        <p class={css.score}>{describeBrier(guesses.brier)}</p>
      </div>
    </div>
  );
}

function TooFewGuesses({ count }: { count: number }) {
  return (
    <div class={css.calibration}>
      <div class={css.words}>
        <h3>{words().yourGuesses}</h3>
        <p>{words().tooFewGuesses(count)}</p>
      </div>
    </div>
  );
}

function Plot({ bins }: { bins: readonly CalibrationBin[] }) {
  const x = (share: number) => leftPx + share * sidePx;
  const y = (share: number) => topPx + (1 - share) * sidePx;
  return (
    <svg
      class={css.plot}
      width={leftPx + sidePx + topPx}
      height={topPx + sidePx + footPx}
      aria-hidden="true"
      viewBox={`0 0 ${leftPx + sidePx + topPx} ${topPx + sidePx + footPx}`}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line class={css.grid} x1={x(0)} x2={x(1)} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text x={leftPx - 6} y={y(tick / 100) + 4} text-anchor="end">
            {formatCount(tick)}
          </text>
          <text
            x={x(tick / 100)}
            y={y(0) + 18}
            text-anchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
          >
            {formatPercent(tick / 100)}
          </text>
        </g>
      ))}
      <line class={css.diagonal} x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} />
      {bins.map(({ meanGuess, outcome: { low, high }, fromPercent }) => (
        <line
          key={fromPercent}
          class={css.whisker}
          x1={x(meanGuess)}
          x2={x(meanGuess)}
          y1={y(low)}
          y2={y(high)}
        />
      ))}
      <polyline
        class={css.line}
        points={bins.map(({ meanGuess, outcome }) => `${x(meanGuess)},${y(outcome.share)}`).join(' ')}
      />
      {bins.map(({ meanGuess, outcome, count, fromPercent }) => (
        <circle
          key={fromPercent}
          class={css.dot}
          cx={x(meanGuess)}
          cy={y(outcome.share)}
          r={Math.min(9, 3 + Math.sqrt(count))}
        />
      ))}
    </svg>
  );
}
