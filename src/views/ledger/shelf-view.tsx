import { judgements } from '../../state/load-judgements.ts';
import { hrefOf } from '../../state/navigate.ts';
import { summariesComplete, syncState, today } from '../../state/signals.ts';
import { AxisDays } from './due-window.tsx';
import { ExpectationItem } from './expectation-item.tsx';
import { JudgedItem } from './judged-item.tsx';
import css from './shelf-view.module.css';
import type { ExpectingLine, ShelfName, Shelves } from './shelve-lines.ts';
import { WindowedList } from './windowed-list.tsx';

interface ShelfViewProps {
  name: ShelfName;
  shelves: Shelves;
  /** Whether everything is read: until then nothing is said to be empty. */
  isComplete: boolean;
  /** The entry that the address asks for. */
  revealedSlug: string | null;
  onJudge: (id: string) => void;
}

/** What comes next, under an empty shelf. */
const nextToShow = 3;

/** One shelf of the ledger: its name, its axis, its expectations. */
export function ShelfView(props: ShelfViewProps) {
  const { name, shelves, isComplete } = props;
  const hasAxis = name !== 'judged' && shelves[name].length > 0;
  return (
    <section class={css.shelf} aria-labelledby="shelf" aria-busy={!isComplete}>
      <div class={css.heading}>
        <h2 id="shelf">{headings[name]}</h2>
        <p>{isComplete ? describeCount(name, shelves.counts[name]) : ''}</p>
      </div>
      {hasAxis && <AxisDays today={today.value} />}
      {shelves[name].length > 0 && <Items {...props} items={shelves[name]} />}
      {isComplete && shelves.counts[name] === 0 && <p class={css.empty}>{describeEmpty(props)}</p>}
      {isComplete && name === 'due' && shelves.counts.due === 0 && shelves.counts.waiting > 0 && (
        <Next {...props} />
      )}
    </section>
  );
}

const headings: Record<ShelfName, string> = { due: 'Due', waiting: 'Waiting', judged: 'Judged' };

function Items({ name, items, revealedSlug, onJudge }: ShelfViewProps & { items: ExpectingLine[] }) {
  const revealed = items.find(({ slug }) => slug === revealedSlug)?.id ?? null;
  return (
    <WindowedList
      label={headings[name]}
      items={items}
      keyOf={({ id }) => id}
      estimatePx={name === 'judged' ? 130 : 230}
      revealed={revealed}
    >
      {(line) =>
        name === 'judged' ? (
          <JudgedItem line={line} judgement={judgements.value.get(line.id)} />
        ) : (
          <ExpectationItem
            line={line}
            judgement={judgements.value.get(line.id)}
            today={today.value}
            onJudge={() => onJudge(line.id)}
          />
        )
      }
    </WindowedList>
  );
}

function Next(props: ShelfViewProps) {
  return (
    <>
      <div class={css.heading}>
        <h2>Next</h2>
        <p>
          <a href={hrefOf({ page: 'ledger', shelf: 'waiting' })}>All that waits</a>
        </p>
      </div>
      <AxisDays today={today.value} />
      <Items {...props} name="waiting" items={props.shelves.waiting.slice(0, nextToShow)} />
    </>
  );
}

function describeCount(name: ShelfName, count: number): string {
  if (count === 0) return '';
  if (name === 'due') return `${count.toLocaleString('en')} to judge`;
  return name === 'waiting' ? 'soonest first' : 'newest first';
}

function describeEmpty({ name, shelves }: ShelfViewProps): string {
  const { due, waiting, judged } = shelves.counts;
  if (due + waiting + judged === 0) return describeNothing();
  if (name === 'due') return 'Nothing is due today.';
  if (name === 'waiting') return 'Nothing waits: every window has closed.';
  return due > 0 ? 'Nothing is judged yet. What is due waits for your verdict.' : 'Nothing is judged yet.';
}

/** A device that is filled for the first time is not empty yet. */
function describeNothing(): string {
  const mayStillCome = !summariesComplete.value || syncState.value.kind === 'syncing';
  return mayStillCome ? 'Fetching the journal …' : 'No entry on this device has said yet what it expects.';
}
