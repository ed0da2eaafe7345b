import { wordsIn } from '../state/words-in.ts';
import { BookTabs } from '../views/books/book-tabs.tsx';
import { type ExpectingLine, isExpecting } from '../views/ledger/lines/shelve-lines.ts';
import itemCss from '../views/ledger/shelves/expectation-item.module.css';
import { ItemHead } from '../views/ledger/shelves/item-head.tsx';
import { formatDaySpan } from '../views/ui/format/format-day-span.ts';
import { journalLanguage } from '../views/ui/format/journal-language.ts';
import { MarkedWords } from '../views/ui/marked-words.tsx';
import { PageHeader } from '../views/ui/page/page-header.tsx';
import { ledgerWords } from '../words/english/books/ledger-words.ts';
import type { Screen } from './screen.ts';

const words = wordsIn('ledger', ledgerWords);

/** What was expected and until when, newest first. What is due is not said: the page does not know the reader's day. */
export function LedgerScreen({ lines }: Pick<Extract<Screen, { kind: 'ledger' }>, 'lines'>) {
  return (
    <>
      <PageHeader title={words().title}>{words().subtitle}</PageHeader>
      <BookTabs />
      <ol class="plain-ledger">
        {lines.filter(isExpecting).map((line) => (
          <li key={line.id}>
            <Expected line={line} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Expected({ line }: { line: ExpectingLine }) {
  const { expectation, expects } = line;
  const { from, to } = expectation;
  return (
    <article class={itemCss.item}>
      <ItemHead line={line} />
      <p class={itemCss.words} dir="auto" lang={journalLanguage()}>
        <MarkedWords text={expects} words={expectation.words} />
      </p>
      <p class={itemCss.facts}>{to === null ? words().noDate : formatDaySpan(from ?? to, to)}</p>
    </article>
  );
}
