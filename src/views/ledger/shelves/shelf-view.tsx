import { hrefOf } from '../../../state/navigation/navigate.ts';
import { expectations } from '../../../state/reader/load-expectations.ts';
import { syncState, today } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { WindowedList } from '../../books/windowed-list.tsx';
import { shelves } from '../lines/ledger-shelves.ts';
import type { ExpectingLine, ShelfName } from '../lines/shelve-lines.ts';
import { AxisDays } from './due-window.tsx';
import { ExpectationItem } from './expectation-item.tsx';
import { JudgedItem } from './judged-item.tsx';
import css from './shelf-view.module.css';

const words = wordsIn('ledger', ledgerWords);

interface ShelfViewProps {
  name: ShelfName;
  /** The entry that the address asks for. */
  revealedSlug: string | null;
}

/** One shelf of the ledger: its name, its axis, its expectations. */
export function ShelfView({ name, revealedSlug }: ShelfViewProps) {
  const { counts, [name]: items } = shelves.value;
  // Nothing is called empty until everything is read.
  const { isComplete } = expectations.value;
  const isEmpty = isComplete && counts[name] === 0;
  return (
    <section class={css.shelf} aria-labelledby="shelf" aria-busy={!isComplete}>
      <div class={css.heading}>
        <h2 id="shelf">{words().shelf[name]}</h2>
        <p>{isComplete ? describeCount(name, counts[name]) : ''}</p>
      </div>
      {items.length > 0 && name !== 'judged' && <AxisDays today={today.value} />}
      {items.length > 0 && <Items name={name} items={items} revealedSlug={revealedSlug} />}
      {isEmpty && <p class={css.empty}>{describeEmpty(name)}</p>}
      {isEmpty && name === 'due' && <Next revealedSlug={revealedSlug} />}
    </section>
  );
}

const keyOf = ({ id }: ExpectingLine) => id;
const renderJudged = (line: ExpectingLine) => <JudgedItem line={line} />;
const renderUnjudged = (line: ExpectingLine) => <ExpectationItem line={line} />;

function Items({ name, items, revealedSlug }: ShelfViewProps & { items: readonly ExpectingLine[] }) {
  return (
    <WindowedList
      label={words().shelf[name]}
      items={items}
      keyOf={keyOf}
      estimatePx={name === 'judged' ? 130 : 230}
      revealed={items.find(({ slug }) => slug === revealedSlug)?.id ?? null}
    >
      {name === 'judged' ? renderJudged : renderUnjudged}
    </WindowedList>
  );
}

/** How many of the next expectations are shown below an empty shelf. */
const nextToShow = 3;

function Next({ revealedSlug }: { revealedSlug: string | null }) {
  const { waiting } = shelves.value;
  if (waiting.length === 0) return null;
  return (
    <>
      <div class={css.heading}>
        <h2>{words().next}</h2>
        <p>
          <a href={hrefOf({ page: 'ledger', shelf: 'waiting' })}>{words().allThatWaits}</a>
        </p>
      </div>
      <AxisDays today={today.value} />
      <Items name="waiting" items={waiting.slice(0, nextToShow)} revealedSlug={revealedSlug} />
    </>
  );
}

function describeCount(name: ShelfName, count: number): string {
  if (count === 0) return '';
  if (name === 'due') return words().toJudge(count);
  return name === 'waiting' ? words().soonestFirst : words().newestFirst;
}

function describeEmpty(name: ShelfName): string {
  const { due, waiting, judged } = shelves.value.counts;
  if (due + waiting + judged === 0) return describeNothing();
  if (name === 'due') return words().nothingDue;
  if (name === 'waiting') return words().nothingWaits;
  return due > 0 ? words().nothingJudgedButDue : words().nothingJudged;
}

/** A device that is being filled for the first time is not empty yet. */
function describeNothing(): string {
  return syncState.value.kind === 'syncing' ? words().fetching : words().nothingExpected;
}
