import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { loadNoticed, type NoticedLine, noticedLines } from '../../state/journal/load-noticed.ts';
import { hrefOf, navigate } from '../../state/navigation/navigate.ts';
import type { NoticedQuery } from '../../state/route.ts';
import { hasStorageTrouble, route, summaries } from '../../state/signals.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { noticedWords } from '../../words/english/books/noticed-words.ts';
import { BookTabs } from '../books/book-tabs.tsx';
import { WindowedList } from '../books/windowed-list.tsx';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { Icon } from '../ui/icon.tsx';
import { OrderLinks } from '../ui/order-links.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { NoticedBook } from './noticed-book.tsx';
import { NoticedPlace, NoticedRowLine } from './noticed-line.tsx';
import { filterNoticed, groupByPlace, type NoticedRow, shuffleNoticed } from './noticed-order.ts';
import css from './noticed-page.module.css';
import { usePrinting } from './use-printing.ts';

const words = wordsIn('noticed', noticedWords);

/** One order per visit: leaving the page and coming back finds the lines where they were. */
const seed = signal(Math.floor(Math.random() * 2 ** 31));

const orders = [
  { by: undefined, name: 'newest' },
  { by: 'place', name: 'place' },
  { by: 'random', name: 'random' },
] as const;

/** What the journal noticed: one line per day. */
export function NoticedPage() {
  const rows = summaries.value;
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadNoticed(), [rows, isReadable]);
  const query: NoticedQuery = route.value.page === 'noticed' ? route.value : {};
  const { lines, isComplete } = noticedLines.value;
  const wanted = query.query ?? '';
  const fitting = useMemo(() => filterNoticed(lines, wanted), [lines, wanted]);
  const { isPrinting, printPage } = usePrinting();
  return (
    <>
      <div class={css.screen}>
        <PageHeader title={words().title}>{words().subtitle}</PageHeader>
        <BookTabs />
        <Controls query={query} onPrint={printPage} />
        <p class={css.count} role="status" translate={false}>
          {isComplete ? describeCount(fitting.length, wanted) : ''}
        </p>
        {!isComplete && <StorageTrouble />}
        <NoticedList lines={fitting} by={query.by} />
      </div>
      {isPrinting && <NoticedBook lines={fitting} />}
    </>
  );
}

function Controls({ query: { query = '', by }, onPrint }: { query: NoticedQuery; onPrint: () => void }) {
  const change = (next: NoticedQuery) => void navigate({ page: 'noticed', ...next }, { replace: true });
  return (
    <>
      <SearchField
        label={words().search}
        placeholder={words().searchHint}
        value={query}
        onInput={(text) => change({ ...(text && { query: text }), ...(by && { by }) })}
      />
      <div class={css.bar} data-needs-script>
        <OrderLinks
          label={words().order}
          orders={orders.map((order) => ({
            name: words().orders[order.name],
            href: hrefOf({ page: 'noticed', ...(query && { query }), ...(order.by && { by: order.by }) }),
            isCurrent: by === order.by,
          }))}
        />
        <div class={css.actions}>
          {by === 'random' && (
            <button type="button" onClick={drawAgain}>
              <Icon name="refresh" size={20} />
              {words().drawAgain}
            </button>
          )}
          <a href={hrefOf({ page: 'map' })}>
            <Icon name="map" size={20} />
            {words().onMap}
          </a>
          <button type="button" onClick={onPrint}>
            <Icon name="entries" size={20} />
            {words().print}
          </button>
        </div>
      </div>
    </>
  );
}

function drawAgain(): void {
  seed.value += 1;
  announce(words().drawnAgain);
}

function NoticedList({ lines, by }: { lines: readonly NoticedLine[]; by: NoticedQuery['by'] }) {
  const draw = by === 'random' ? seed.value : 0;
  const rows = useMemo(() => orderLines(lines, by, draw), [lines, by, draw, language.value]);
  if (rows.length === 0) return null;
  return (
    <div class={css.list}>
      <WindowedList
        key={`${by} ${draw}`}
        label={words().list}
        items={rows}
        keyOf={(row) => (row.kind === 'line' ? row.line.id : `place ${row.name ?? ''}`)}
        estimatePx={104}
        revealed={null}
      >
        {(row) =>
          row.kind === 'line' ? (
            <NoticedRowLine line={row.line} hasPlace={by !== 'place'} />
          ) : (
            <NoticedPlace place={row} />
          )
        }
      </WindowedList>
    </div>
  );
}

function orderLines(lines: readonly NoticedLine[], by: NoticedQuery['by'], draw: number): NoticedRow[] {
  if (by === 'place') return groupByPlace(lines);
  return (by === 'random' ? shuffleNoticed(lines, draw) : lines).map((line) => ({ kind: 'line', line }));
}

function describeCount(count: number, wanted: string): string {
  if (count === 0) {
    return wanted ? words().noneFits : words().none;
  }
  return wanted ? words().linesWith(count, wanted) : words().lines(count);
}
