import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { findEntryAt } from '../../state/journal/find-entry-at.ts';
import { hrefOf, navigate } from '../../state/navigation/navigate.ts';
import { parseShared } from '../../state/navigation/parse-shared.ts';
import { judgementDrafts } from '../../state/reader/judgement-drafts.ts';
import { expectations, loadExpectations } from '../../state/reader/load-expectations.ts';
import { judgementsLoaded } from '../../state/reader/load-judgements.ts';
import { hasStorageTrouble, route } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { appWords } from '../../words/english/app-words.ts';
import { sharedWords } from '../../words/english/shared-words.ts';
import { keepDraft } from '../ledger/judging/give-verdict.ts';
import { shelves } from '../ledger/lines/ledger-shelves.ts';
import type { ExpectingLine } from '../ledger/lines/shelve-lines.ts';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { formatDay } from '../ui/format/format-day.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { PageHeader } from '../ui/page/page-header.tsx';
import css from './share-page.module.css';

const words = wordsIn('shared', sharedWords);
const app = wordsIn('app', appWords);

/**
 * What another app shared: an address of the journal's leads to its entry, any other becomes evidence for an
 * expectation that the reader chooses. Nothing uses the network, and nothing is stored until a choice is made.
 */
export function SharePage() {
  const search = route.value.page === 'share' ? route.value.search : '';
  const { address, words: said } = parseShared(search);
  const isReadable = !hasStorageTrouble.value;
  const isForeign = useSignal(false);
  useEffect(() => {
    isForeign.value = false;
    if (address === null || !isReadable) return;
    let isShown = true;
    void findEntryAt(address).then((found) => {
      if (!isShown) return;
      if (found) return navigate(found, { replace: true });
      isForeign.value = true;
      return loadExpectations();
    });
    return () => {
      isShown = false;
    };
  }, [search, isReadable]);
  return (
    <div class={css.page}>
      <PageHeader title={app().titles.share}>{said && <span dir="auto">{said}</span>}</PageHeader>
      <StorageTrouble />
      {address === null ? <NoAddress said={said} /> : isForeign.value && <Choice address={address} />}
    </div>
  );
}

function NoAddress({ said }: { said: string }) {
  return (
    <>
      <p class={css.note}>{words().noAddress}</p>
      {said && (
        <p class={css.ways}>
          <a href={hrefOf({ page: 'search', query: said })} class={css.way}>
            {words().search}
          </a>
        </p>
      )}
    </>
  );
}

/** The choice among the expectations that are due: which of them the address is about. */
function Choice({ address }: { address: string }) {
  const { due } = shelves.value;
  const isKnown = judgementsLoaded.value && expectations.value.isComplete;
  return (
    <>
      <p class={css.address}>
        <a href={address} target="_blank" rel="noopener noreferrer" dir="ltr">
          {address}
        </a>
      </p>
      {due.length > 0 && (
        <section aria-labelledby="due">
          <h2 id="due" class={css.title}>
            {words().ask}
          </h2>
          <p class={css.note}>{words().evidence}</p>
          <ol class={css.due}>
            {due.map((line) => (
              <li key={line.id}>
                <button type="button" class={css.line} onClick={() => void choose(line, address)}>
                  <span class={css.who}>
                    <bdi lang={journalLanguage()}>{line.title}</bdi>
                    {line.date && <time dateTime={line.date}>{formatDay(line.date)}</time>}
                  </span>
                  <span class={css.text} dir="auto" lang={journalLanguage()}>
                    {line.expects}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {isKnown && due.length === 0 && (
        <>
          <p class={css.note}>{words().nothingDue}</p>
          <p class={css.ways}>
            <a href={hrefOf({ page: 'ledger' })} class={css.way}>
              {words().toLedger}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** The address is stored as if it had been typed there: with the verdict it becomes the evidence. */
async function choose({ id, slug }: ExpectingLine, address: string): Promise<void> {
  const note = judgementDrafts.peek().get(id)?.note ?? '';
  await keepDraft(id, { note, evidence: address });
  await navigate({ page: 'ledger', entry: slug }, { replace: true });
}
